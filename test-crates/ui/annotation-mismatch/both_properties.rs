//@ uses: cpu, might_sleep
//! Each property is checked by itself; what is not stated is inferred.
use kernel::prelude::*;

#[klint::preempt_count(adjust = 1, expect = 0..)]
pub fn both_right_ok() {
    preempt_disable();
}

#[klint::preempt_count(adjust = 1, expect = 0..)]
pub fn expectation_wrong_bad() { //~ ERROR[annotation-mismatch]
    might_sleep();
    preempt_disable();
}

#[klint::preempt_count(adjust = 2, expect = 0..)]
pub fn adjustment_wrong_bad() { //~ ERROR[annotation-mismatch]
    preempt_disable();
}

#[klint::preempt_count(expect = 0)]
pub fn adjustment_inferred_ok() {
    preempt_disable();
}

#[klint::preempt_count(adjust = -1, expect = 1..)]
pub fn lowers_ok() {
    preempt_enable();
}

#[klint::preempt_count(adjust = -1, expect = 0..)]
pub fn lowers_but_claims_any_bad() { //~ ERROR[annotation-mismatch]
    preempt_enable();
}
