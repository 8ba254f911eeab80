//@ uses: cpu, might_sleep, spinlock
//! Where a tool attribute cannot be registered, a line comment directly above says the same.
use kernel::prelude::*;

// klint: preempt_count(adjust = 1)
pub fn raises_ok() {
    preempt_disable();
}

// klint: preempt_count(expect = 0..)
pub fn claims_any_bad() { //~ ERROR[annotation-mismatch]
    might_sleep();
}

// klint: preempt_count(expect = 0.., unchecked)
pub fn trusted_ok() {
    might_sleep();
}

// klint: any_context
pub fn claims_any_by_name_bad() { //~ ERROR[annotation-mismatch]
    might_sleep();
}

pub fn trusted_by_callers_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    trusted_ok();
}

// klint: preempt_count(adjust = 5)

pub fn not_directly_above_ok() {}
