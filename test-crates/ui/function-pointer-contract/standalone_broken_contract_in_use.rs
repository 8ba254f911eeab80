//@ edition: 2024
//! A call through a function pointer counts on the contract unless it is known which function it is.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Table {
    go: fn(),
}

pub fn made_bad() -> Table {
    Table { go: enter } //~ WARNING[function-pointer-contract]
}

pub fn used_ok(t: &Table) {
    (t.go)();
    rest();
}

pub fn known_bad() {
    let f: fn() = enter; //~ WARNING[function-pointer-contract]
    f();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn known_ok() {
    let f: fn() = rest;
    f();
}

pub fn known_in_a_section_bad() {
    let f: fn() = rest;
    enter();
    f(); //~ ERROR[sleep-in-atomic]
    leave();
}

fn call_bad(f: fn()) {
    enter();
    f(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn sleeping_argument_ok() {
    call_bad(rest);
}

pub fn argument_ok() {
    fn nothing() {}
    call_bad(nothing);
}
