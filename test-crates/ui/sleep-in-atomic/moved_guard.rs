//@ uses: spinlock, might_sleep
//@ known-bug: see its functions named fn_ and fp_
//! A guard that was moved away is no longer this function's; where it went decides.
use kernel::prelude::*;

fn release(_g: SpinLockGuard<'_, u32>) {}

fn keep(g: SpinLockGuard<'_, u32>) -> SpinLockGuard<'_, u32> {
    g
}

pub fn given_away_ok(q: &SpinLock<u32>) {
    let g = q.lock();
    release(g);
    might_sleep();
}

pub fn given_and_returned_bad(q: &SpinLock<u32>) {
    let g = q.lock();
    let _g = keep(g);
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn moved_on_one_path_dropped_on_the_other_ok(q: &SpinLock<u32>, early: bool) {
    let g = q.lock();
    if early {
        release(g);
    } else {
        drop(g);
    }
    might_sleep();
}

pub fn moved_on_one_path_only_bad(q: &SpinLock<u32>, early: bool) {
    let g = q.lock();
    if early {
        release(g);
    }
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn moved_on_one_path_and_asked_again_ok(q: &SpinLock<u32>, early: bool) {
    let g = q.lock();
    if early {
        release(g);
    }
    if early {
        might_sleep();
    }
}

pub fn fn_taken_by_value_bad(_g: SpinLockGuard<'_, u32>) { //~ NOTE[sleep-in-atomic]
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn taken_by_value_and_dropped_ok(g: SpinLockGuard<'_, u32>) {
    drop(g);
    might_sleep();
}
