//@ uses: might_sleep, cant_sleep, spinlock
//! A stated expectation may be narrower than what the body allows, never wider.
use kernel::prelude::*;

#[klint::preempt_count(expect = 0..)]
pub fn any_but_sleeps_bad() { //~ ERROR[annotation-mismatch]
    might_sleep();
}

#[klint::any_context]
pub fn any_context_but_sleeps_bad() { //~ ERROR[annotation-mismatch]
    might_sleep();
}

#[klint::atomic_context]
pub fn atomic_context_but_sleeps_bad() { //~ ERROR[annotation-mismatch]
    msleep(1);
}

#[klint::atomic_context_only]
pub fn atomic_only_but_sleeps_bad() { //~ ERROR[annotation-mismatch]
    might_sleep();
}

#[klint::atomic_context_only]
pub fn atomic_only_ok() {
    cant_sleep();
}

#[klint::process_context]
pub fn process_ok() {
    might_sleep();
}

#[klint::process_context]
pub fn process_but_needs_a_lock_bad() { //~ ERROR[annotation-mismatch]
    cant_sleep();
}

#[klint::preempt_count(expect = 0)]
pub fn narrower_than_needed_ok() {}

#[klint::preempt_count(expect = 1..)]
pub fn narrower_from_below_ok() {}

#[klint::preempt_count(expect = ..2)]
pub fn two_allowed_but_sleeps_bad() { //~ ERROR[annotation-mismatch]
    might_sleep();
}

#[klint::preempt_count(expect = 0..=0)]
pub fn inclusive_range_ok() {
    might_sleep();
}

#[klint::preempt_count(expect = ..)]
pub fn full_range_ok(q: &SpinLock<u32>) {
    *q.lock() += 1;
}

#[klint::preempt_count(expect = 0.., unchecked)]
pub fn trusted_ok() {
    might_sleep();
}

pub fn trusted_by_callers_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    trusted_ok();
}
