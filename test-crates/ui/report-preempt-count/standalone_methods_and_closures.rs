//@ edition: 2024
//! What was inferred is told of methods, implementations, generics, async functions, exported functions and functions in functions.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section;

impl Section {
    #[klint::report_preempt_count]
    pub fn new_note() -> Section { //~ NOTE[report-preempt-count] `adjust = 1, expect = 0..`
        enter();
        Section
    }
}

impl Drop for Section {
    #[klint::report_preempt_count]
    fn drop(&mut self) { //~ NOTE[report-preempt-count] `adjust = -1, expect = 1..`
        leave();
    }
}

#[klint::report_preempt_count]
fn takes_a_guard_note(_s: Section) {} //~ NOTE[report-preempt-count] `adjust = -1, expect = 1..`

#[klint::report_preempt_count]
fn balanced_note() { //~ NOTE[report-preempt-count] `adjust = 0, expect = 0..`
    let _s = Section::new_note();
}

#[klint::report_preempt_count]
fn sleeps_at_the_end_note() { //~ NOTE[report-preempt-count] `adjust = 0, expect = 0`
    balanced_note();
    rest();
}

#[klint::report_preempt_count]
#[unsafe(no_mangle)]
pub extern "C" fn exported_note() {} //~ NOTE[report-preempt-count] `adjust = 0, expect = 0..`

fn outer() {
    #[klint::report_preempt_count]
    fn inner_note() { //~ NOTE[report-preempt-count] `adjust = 2, expect = 0..`
        enter();
        enter();
    }
    inner_note();
}

trait Port {
    fn go(&self);
}

impl Port for u32 {
    #[klint::report_preempt_count]
    fn go(&self) { //~ NOTE[report-preempt-count] `adjust = 0, expect = 0`
        rest();
    }
}

#[klint::report_preempt_count]
#[klint::preempt_count(adjust = 0, expect = 0.., unchecked)]
fn trusted_note() { //~ NOTE[report-preempt-count] inferred: `adjust = 0, expect = 0`
    rest();
}

#[klint::report_preempt_count]
fn needs_three_note() { //~ NOTE[report-preempt-count] `adjust = -3, expect = 3..`
    leave();
    leave();
    leave();
}

#[klint::report_preempt_count]
fn down_and_up_note() { //~ NOTE[report-preempt-count] `adjust = 0, expect = 1..`
    leave();
    enter();
}

#[klint::report_preempt_count]
fn never_returns_note() -> ! { //~ NOTE[report-preempt-count]
    loop {
        rest();
    }
}
