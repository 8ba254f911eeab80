//@ edition: 2024
//! What an annotation says of a closure is what its callers count on, each property by itself.
#![feature(stmt_expr_attributes)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub fn both_stated_bad() {
    let f = #[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
    || {};
    enter();
    f(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn expectation_stated_bad() {
    let f = #[klint::preempt_count(expect = 0, unchecked)]
    || {};
    enter();
    f(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn expectation_believed_ok() {
    let f = #[klint::preempt_count(expect = 0.., unchecked)]
    || rest();
    enter();
    f();
    leave();
}

pub fn adjustment_stated_bad() {
    let f = #[klint::preempt_count(adjust = 1, unchecked)]
    || {};
    f();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn adjustment_believed_ok() {
    let f = #[klint::preempt_count(adjust = 0, unchecked)]
    || enter();
    f();
    rest();
}

fn run(f: impl FnOnce()) {
    enter();
    f();
    leave();
}

pub fn handed_over_ok() {
    run(
        #[klint::preempt_count(expect = 0.., unchecked)]
        || rest(),
    );
}

pub fn handed_over_bad() {
    run( //~ ERROR[sleep-in-atomic]
        #[klint::preempt_count(expect = 0, unchecked)]
        || {},
    );
}
