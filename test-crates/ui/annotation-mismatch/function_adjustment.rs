//@ uses: cpu
//! A stated adjustment has to be what the body does, on every path.
use kernel::prelude::*;

#[klint::preempt_count(adjust = 1)]
pub fn raises_as_stated_ok() {
    preempt_disable();
}

#[klint::preempt_count(adjust = -1)]
pub fn lowers_as_stated_ok() {
    preempt_enable();
}

#[klint::preempt_count(adjust = 0)]
pub fn raises_unstated_bad() { //~ ERROR[annotation-mismatch]
    preempt_disable();
}

#[klint::preempt_count(adjust = 1)]
pub fn does_nothing_bad() {} //~ ERROR[annotation-mismatch]

#[klint::preempt_count(adjust = 1)]
pub fn raises_twice_bad() { //~ ERROR[annotation-mismatch]
    preempt_disable();
    preempt_disable();
}

#[klint::preempt_count(adjust = 1, unchecked)]
pub fn trusted_ok() {}

#[klint::preempt_count(adjust = 0)]
pub fn balanced_ok() {
    preempt_disable();
    preempt_enable();
}
