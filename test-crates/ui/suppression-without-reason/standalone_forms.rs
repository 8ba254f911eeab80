//@ edition: 2024
//! Ways to silence a finding, each with the reason that it needs: attribute on the function, the module, the statement; comment.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

// klint: allow(sleep-in-atomic) because this fixture says so
pub fn comment_ok() {
    enter();
    rest();
    leave();
}

pub fn comment_on_the_line_ok() {
    enter();
    // klint: allow(sleep-in-atomic) because this fixture says so
    rest();
    leave();
}

#[allow(klint::sleep_in_atomic, reason = "this fixture says so")]
pub fn attribute_ok() {
    enter();
    rest();
    leave();
}

#[expect(klint::sleep_in_atomic, reason = "this fixture says so")]
pub fn expected_ok() {
    enter();
    rest();
    leave();
}

#[allow(klint::sleep_in_atomic, reason = "this fixture says so")]
mod all_of_a_module {
    use super::*;

    pub fn in_it_ok() {
        enter();
        rest();
        leave();
    }
}

#[allow(klint::sleep_in_atomic)] //~ WARNING[suppression-without-reason]
pub fn no_reason_bad() {
    enter();
    rest();
    leave();
}

// klint: allow(sleep-in-atomic) //~ WARNING[suppression-without-reason]
pub fn comment_without_a_reason_bad() {
    enter();
    rest();
    leave();
}

#[allow(klint::annotation_mismatch, reason = "another rule")] //~ WARNING[unused-suppression]
pub fn another_rule_bad() {
    enter();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub struct S;

impl S {
    #[allow(klint::sleep_in_atomic, reason = "this fixture says so")]
    pub fn method_ok(&self) {
        enter();
        rest();
        leave();
    }
}

#[allow(klint::annotation_mismatch, reason = "this fixture says so")]
#[klint::preempt_count(adjust = 0)]
pub fn mismatch_ok() {
    enter();
}
