//@ edition: 2024
//! What was inferred is told of functions, methods, generics and trait methods that ask for it.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

#[klint::report_preempt_count]
fn neutral_note() {} //~ NOTE[report-preempt-count] inferred: `adjust = 0, expect = 0..`

#[klint::report_preempt_count]
fn sleeps_note() { //~ NOTE[report-preempt-count] inferred: `adjust = 0, expect = 0`
    rest();
}

#[klint::report_preempt_count]
fn enters_twice_note() { //~ NOTE[report-preempt-count] inferred: `adjust = 2, expect = 0..`
    enter();
    enter();
}

#[klint::report_preempt_count]
fn leaves_twice_note() { //~ NOTE[report-preempt-count] inferred: `adjust = -2, expect = 2..`
    leave();
    leave();
}

#[klint::report_preempt_count]
fn leaves_then_sleeps_note() { //~ NOTE[report-preempt-count] inferred: `adjust = -1, expect = 1`
    leave();
    rest();
}

struct S;

impl S {
    #[klint::report_preempt_count]
    fn method_note(&self) -> u32 { //~ NOTE[report-preempt-count] inferred: `adjust = 1, expect = 0..`
        enter();
        3
    }
}

trait T {
    #[klint::report_preempt_count]
    fn provided_note(&self) { //~ NOTE[report-preempt-count] inferred: `adjust = -1, expect = 1..`
        leave();
    }
}

#[klint::report_preempt_count]
fn result_tells_note(n: u32) -> Option<u32> { //~ NOTE[report-preempt-count] inferred: `adjust = (depends on the result), expect = 0..`
    if n == 0 {
        return None;
    }
    enter();
    Some(n)
}

#[klint::report_preempt_count]
#[klint::preempt_count(expect = 0..5)]
fn stated_note() { //~ NOTE[report-preempt-count] adjust = 0
}

#[klint::report_preempt_count]
fn impossible_bad() {
    enter();
    rest(); //~ ERROR[sleep-in-atomic]
}
