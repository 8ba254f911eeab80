//@ uses: spinlock, might_sleep
//! What an annotation says of a callee counts, whatever its body does.
use kernel::prelude::*;

#[klint::process_context]
fn for_processes_only() {}

#[klint::preempt_count(expect = ..=1)]
fn one_lock_at_most() {}

#[klint::preempt_count(adjust = 1, unchecked)]
fn enters() {}

#[klint::preempt_count(adjust = -1, unchecked)]
fn leaves() {}

pub fn process_only_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    for_processes_only(); //~ ERROR[sleep-in-atomic]
}

pub fn process_only_ok(q: &SpinLock<u32>) {
    drop(q.lock());
    for_processes_only();
}

pub fn one_lock_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    one_lock_at_most();
}

pub fn two_locks_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let _a = a.lock();
    let _b = b.lock();
    one_lock_at_most(); //~ ERROR[sleep-in-atomic]
}

pub fn stated_adjustment_bad() {
    enters();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    leaves();
}

pub fn stated_adjustment_ok() {
    enters();
    leaves();
    might_sleep();
}
