//@ uses: spinlock, might_sleep
//! A pointer given as an argument is tracked to the call through it.
use kernel::prelude::*;

fn sleeps(n: u32) {
    msleep(n);
}

fn call_locked(q: &SpinLock<u32>, f: fn(u32)) {
    let g = q.lock();
    f(*g);
}

pub fn sleeping_argument_bad(q: &SpinLock<u32>) {
    call_locked(q, sleeps); //~ ERROR[sleep-in-atomic]
}

pub fn harmless_argument_ok(q: &SpinLock<u32>) {
    call_locked(q, |_| {});
}
