//@ uses: cant_sleep, spinlock, cpu
//! Code that asserts an atomic context must be called in one; where it surely is not, that is found.
use kernel::prelude::*;

#[klint::process_context]
pub fn in_process_context_bad() { //~ ERROR[annotation-mismatch]
    cant_sleep();
}

pub fn under_a_lock_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    cant_sleep();
}

pub fn with_preemption_disabled_ok() {
    preempt_disable();
    cant_sleep();
    preempt_enable();
}

pub fn of_its_caller_ok() {
    cant_sleep();
}

#[klint::atomic_context_only]
pub fn stated_ok() {
    cant_sleep();
}

pub fn called_under_a_lock_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    of_its_caller_ok();
    stated_ok();
}
