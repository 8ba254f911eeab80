//@ uses: condvar, spinlock, mutex
//! Waiting on a condition variable lets go of its own lock, of no other.
use kernel::prelude::*;
use kernel::sync::CondVar;

pub fn own_spinlock_ok(c: &CondVar, q: &SpinLock<u32>) {
    let mut g = q.lock();
    while *g == 0 {
        c.wait(&mut g);
    }
    *g -= 1;
}

pub fn own_mutex_ok(c: &CondVar, m: &Mutex<u32>) {
    let mut g = m.lock();
    c.wait(&mut g);
    *g += 1;
}

pub fn second_spinlock_bad(c: &CondVar, q: &SpinLock<u32>, outer: &SpinLock<u32>) {
    let _held = outer.lock();
    let mut g = q.lock();
    c.wait(&mut g); //~ ERROR[sleep-in-atomic]
}

pub fn second_spinlock_released_first_ok(c: &CondVar, q: &SpinLock<u32>, outer: &SpinLock<u32>) {
    let held = outer.lock();
    let mut g = q.lock();
    drop(held);
    c.wait(&mut g);
}

pub fn notify_under_a_lock_ok(c: &CondVar, q: &SpinLock<u32>) {
    let mut g = q.lock();
    *g += 1;
    c.notify_all();
}
