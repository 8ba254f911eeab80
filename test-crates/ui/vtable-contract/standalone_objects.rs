//@ edition: 2024
//! Trait objects in all their carriers, with annotated and generic traits, in a crate of one file.
#![allow(unused)]
use std::rc::Rc;

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

pub trait Handler<T> {
    fn handle(&mut self, event: T);
}

pub struct Neutral;

impl Handler<u32> for Neutral {
    fn handle(&mut self, _event: u32) {
        rest();
    }
}

pub struct Opens;

impl Handler<u32> for Opens {
    fn handle(&mut self, _event: u32) {
        enter();
    }
}

pub fn mutable_reference_ok(n: &mut Neutral) -> &mut dyn Handler<u32> {
    n
}

pub fn mutable_reference_bad(o: &mut Opens) -> &mut dyn Handler<u32> {
    o //~ WARNING[vtable-contract]
}

pub fn shared_bad(o: Rc<Opens>) -> Rc<dyn Handler<u32>> {
    o //~ WARNING[vtable-contract]
}

pub fn in_a_vector_bad() -> Vec<Box<dyn Handler<u32>>> {
    vec![
        Box::new(Neutral),
        Box::new(Opens), //~ WARNING[vtable-contract]
    ]
}

pub fn raw_pointer_bad(o: *mut Opens) -> *mut dyn Handler<u32> {
    o //~ WARNING[vtable-contract]
}

pub fn closure_ok() -> Box<dyn FnMut(u32)> {
    Box::new(|_| rest())
}

pub fn closure_bad() -> Box<dyn FnMut(u32)> {
    Box::new(|_| enter()) //~ WARNING[vtable-contract]
}

pub fn as_an_argument_bad() {
    fn take(_h: &mut dyn Handler<u32>) {}
    take(&mut Opens); //~ WARNING[vtable-contract]
}

pub trait Marker {}

impl Marker for Opens {}

pub fn trait_without_methods_ok(o: Box<Opens>) -> Box<dyn Marker> {
    o
}

pub trait Pair {
    #[klint::preempt_count(adjust = 1, expect = 0..)]
    fn open(&self);
    #[klint::preempt_count(adjust = -1, expect = 1..)]
    fn close(&self);
}

pub struct Both;

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

impl Pair for Both {
    fn open(&self) {
        enter();
    }
    fn close(&self) {
        leave();
    }
}

pub fn annotated_methods_ok(b: Box<Both>) -> Box<dyn Pair> {
    b
}
