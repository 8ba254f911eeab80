//@ uses: condvar, spinlock, mutex
//! Waiting on a condition variable releases the guard it is given, and that one only.
use kernel::prelude::*;

pub struct Mailbox {
    full: SpinLock<bool>,
    changed: CondVar,
}

pub fn wait_releases_its_guard_ok(m: &Mailbox) {
    let mut full = m.full.lock();
    while !*full {
        m.changed.wait(&mut full);
    }
    *full = false;
}

pub fn outer_lock_stays_held_bad(outer: &SpinLock<u32>, m: &Mailbox) {
    let _outer = outer.lock();
    let mut full = m.full.lock();
    m.changed.wait(&mut full); //~ ERROR[sleep-in-atomic]
}

pub fn mutex_guard_ok(m: &Mutex<bool>, changed: &CondVar) {
    let mut g = m.lock();
    if changed.wait_interruptible(&mut g) {
        return;
    }
    *g = true;
}

pub fn mutex_guard_under_a_spinlock_bad(s: &SpinLock<u32>, m: &Mutex<bool>, changed: &CondVar) {
    let mut g = m.lock();
    let _s = s.lock();
    changed.wait(&mut g); //~ ERROR[sleep-in-atomic]
}

pub fn notify_is_fine_anywhere_ok(s: &SpinLock<u32>, changed: &CondVar) {
    let _s = s.lock();
    changed.notify_all();
}

pub fn do_unlocked_ok(m: &Mailbox, other: &Mutex<u32>) {
    let mut full = m.full.lock();
    full.do_unlocked(|| *other.lock() += 1);
    *full = true;
}

pub fn after_do_unlocked_bad(m: &Mailbox, other: &Mutex<u32>) {
    let mut full = m.full.lock();
    full.do_unlocked(|| {});
    *other.lock() += 1; //~ ERROR[sleep-in-atomic]
}
