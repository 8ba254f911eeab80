//@ edition: 2024
//! A function can ask for what was inferred of it.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::report_preempt_count]
pub fn sleeps_note() { //~ NOTE[report-preempt-count] `adjust = 0, expect = 0`
    rest();
}

#[klint::report_preempt_count]
pub fn enters_note() { //~ NOTE[report-preempt-count] `adjust = 1, expect = 0..`
    enter();
}

#[klint::report_preempt_count]
pub fn quiet_note() -> u32 { //~ NOTE[report-preempt-count] `adjust = 0, expect = 0..`
    3
}

pub fn not_asked_ok() {
    enter();
}
