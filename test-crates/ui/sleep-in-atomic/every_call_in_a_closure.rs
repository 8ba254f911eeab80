//@ uses: spinlock, might_sleep
//! Each call in a closure that runs under its caller's lock is reported, not only the first.
use kernel::prelude::*;

fn with_lock<R>(q: &SpinLock<u32>, f: impl FnOnce(&u32) -> R) -> R {
    let g = q.lock();
    f(&g)
}

pub fn two_calls_bad(q: &SpinLock<u32>) {
    with_lock(q, |_| {
        might_sleep(); //~ ERROR[sleep-in-atomic] may sleep
        might_sleep(); //~ NOTE[sleep-in-atomic]
    });
}

pub fn one_of_two_ways_bad(q: &SpinLock<u32>) {
    with_lock(q, |n| match n {
        0 => might_sleep(), //~ ERROR[sleep-in-atomic]
        1 => {}
        _ => might_sleep(), //~ NOTE[sleep-in-atomic]
    });
}

pub fn before_and_after_ok(q: &SpinLock<u32>) {
    might_sleep();
    with_lock(q, |n| *n);
    might_sleep();
}
