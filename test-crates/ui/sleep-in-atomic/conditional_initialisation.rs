//@ uses: spinlock, might_sleep
//! Drop flags: a local that is initialised or moved on some paths only is dropped on exactly those.
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn initialised_under_the_lock_only_if_ok(q: &SpinLock<u32>, slow: bool) {
    let f;
    let g = q.lock();
    if slow {
        drop(g);
        f = Flusher;
        let _ = &f;
    }
}

pub fn moved_out_before_ok(q: &SpinLock<u32>, early: bool) {
    let f = Flusher;
    if early {
        drop(f);
        let _g = q.lock();
        return;
    }
    let _g = q.lock();
    core::mem::forget(f);
}

pub fn still_there_on_one_path_bad(q: &SpinLock<u32>, early: bool) {
    let g = q.lock();
    let f = Flusher;
    if early {
        core::mem::forget(f);
    }
    let _ = &g;
} //~ ERROR[sleep-in-atomic]

pub fn guard_initialised_on_one_path_ok(q: &SpinLock<u32>, atomic: bool) {
    let g;
    if atomic {
        g = q.lock();
        let _ = &g;
    } else {
        might_sleep();
    }
}

pub fn guard_initialised_on_one_path_bad(q: &SpinLock<u32>, atomic: bool) {
    let g;
    if atomic {
        g = q.lock();
        let _ = &g;
    }
    might_sleep(); //~ ERROR[sleep-in-atomic]
}
