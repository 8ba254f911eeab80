//@ uses: spinlock, mutex, might_sleep
//! A table of Rust functions in a static: what raises the count is told at the table; what sleeps, at the call under a lock.
use kernel::bindings;
use kernel::prelude::*;

pub struct Ops {
    start: fn(&SpinLock<u32>) -> u32,
    stop: Option<fn(&SpinLock<u32>)>,
}

fn quick(q: &SpinLock<u32>) -> u32 {
    *q.lock()
}

fn slow(_q: &SpinLock<u32>) -> u32 {
    might_sleep();
    1
}

fn leaves_it_locked(q: &SpinLock<u32>) -> u32 {
    unsafe { bindings::spin_lock(q.as_raw()) };
    1
}

fn unlocks(q: &SpinLock<u32>) {
    unsafe { bindings::spin_unlock(q.as_raw()) };
}

static QUICK: Ops = Ops {
    start: quick,
    stop: None,
};

static SLOW: Ops = Ops {
    start: slow,
    stop: None,
};

pub static BROKEN: Ops = Ops {
    start: leaves_it_locked, //~ WARNING[function-pointer-contract]
    stop: Some(unlocks), //~ WARNING[function-pointer-contract]
};

pub fn quick_under_a_lock_ok(q: &SpinLock<u32>, r: &SpinLock<u32>) -> u32 {
    let _g = q.lock();
    (QUICK.start)(r)
}

pub fn slow_under_a_lock_bad(q: &SpinLock<u32>, r: &SpinLock<u32>) -> u32 {
    let _g = q.lock();
    (SLOW.start)(r) //~ ERROR[sleep-in-atomic]
}

pub fn slow_outside_ok(r: &SpinLock<u32>) -> u32 {
    if let Some(stop) = SLOW.stop {
        stop(r);
    }
    (SLOW.start)(r)
}
