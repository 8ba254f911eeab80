//@ edition: 2024
//! A call through a trait object counts on the contract: what one implementation breaks is told where it is coerced; what follows from it where it may be called is a note.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Op {
    fn run(&self);
}

pub struct Loud;

impl Op for Loud {
    fn run(&self) {
        enter();
    }
}

pub struct Quiet;

impl Op for Quiet {
    fn run(&self) {}
}

pub fn coerced_bad() -> Box<dyn Op> {
    Box::new(Loud) //~ WARNING[vtable-contract]
}

pub fn used_where_another_may_run(op: &dyn Op) {
    op.run();
    rest(); //~ NOTE[sleep-in-atomic] `rest` may sleep
}

pub fn used_twice_ok(op: &dyn Op) {
    op.run();
    op.run();
}

pub fn used_in_the_same_function_bad() {
    let op: &dyn Op = &Loud; //~ WARNING[vtable-contract]
    op.run();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn chosen_ok(c: bool) {
    let op: &dyn Op = if c { &Quiet } else { &Quiet };
    op.run();
    rest();
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn promised_ok(op: &dyn Op) {
    op.run();
}
