//@ uses: spinlock, might_sleep
//! The functions given as an argument are what the call through it may run, whoever gave them.
use kernel::prelude::*;

fn sleeps(n: u32) {
    msleep(n);
}

fn call_locked_bad(q: &SpinLock<u32>, f: fn(u32)) {
    let g = q.lock();
    f(*g); //~ ERROR[sleep-in-atomic]
}

fn call_unlocked_ok(q: &SpinLock<u32>, f: fn(u32)) {
    let n = *q.lock();
    f(n);
}

pub fn sleeping_argument_ok(q: &SpinLock<u32>) {
    call_locked_bad(q, sleeps);
    call_unlocked_ok(q, sleeps);
}

pub fn harmless_argument_ok(q: &SpinLock<u32>) {
    call_locked_bad(q, |_| {});
}
