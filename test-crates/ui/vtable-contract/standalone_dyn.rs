//@ edition: 2024
//! Coercions to `dyn`, in a crate of one file: by reference, in a box, counted, as an error.
extern crate alloc;

use alloc::sync::Arc;

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
pub fn enter() {}

pub trait Op {
    fn run(&self);
}

pub struct Quiet;

impl Op for Quiet {
    fn run(&self) {}
}

pub struct Loud;

impl Op for Loud {
    fn run(&self) {
        enter();
    }
}

pub fn reference_ok(x: &Quiet) -> &dyn Op {
    x
}

pub fn reference_bad(x: &Loud) -> &dyn Op {
    x //~ WARNING[vtable-contract]
}

pub fn boxed_bad() -> Box<dyn Op> {
    Box::new(Loud) //~ WARNING[vtable-contract]
}

pub fn counted_bad(x: Arc<Loud>) -> Arc<dyn Op> {
    x //~ WARNING[vtable-contract]
}

pub fn closure_bad() -> Box<dyn Fn()> {
    Box::new(|| enter()) //~ WARNING[vtable-contract]
}

pub fn closure_ok() -> Box<dyn Fn() -> u32> {
    Box::new(|| 3)
}
