//@ edition: 2024
//! Which methods are in a table: those of the trait and its supertraits for the arguments at hand, not those bound by `Sized`, not generic ones.
#![allow(unused)]

use std::rc::Rc;
use std::sync::Arc;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Sink<T> {
    fn put(&self, value: T);

    fn put_twice(&self, a: T, b: T) {
        self.put(a);
        self.put(b);
    }

    fn only_sized(&self)
    where
        Self: Sized,
    {
        enter();
    }
}

pub struct Numbers;

impl Sink<u8> for Numbers {
    fn put(&self, _value: u8) {
        rest();
    }
}

impl Sink<u16> for Numbers {
    fn put(&self, _value: u16) {
        enter();
    }
}

pub fn bytes_ok(n: &Numbers) -> &dyn Sink<u8> {
    n
}

pub fn words_bad(n: &Numbers) -> &dyn Sink<u16> {
    n //~ WARNING[vtable-contract]
}

pub fn counted_bad(n: Arc<Numbers>) -> Arc<dyn Sink<u16>> {
    n //~ WARNING[vtable-contract]
}

pub fn rc_bad(n: Rc<Numbers>) -> Rc<dyn Sink<u16>> {
    n //~ WARNING[vtable-contract]
}

pub fn mutable_ok(n: &mut Numbers) -> &mut dyn Sink<u8> {
    n
}

pub fn raw_pointer_bad(n: *const Numbers) -> *const dyn Sink<u16> {
    n //~ WARNING[vtable-contract]
}

pub struct Wrap<S: ?Sized>(u32, S);

pub fn unsized_field_bad(w: &Wrap<Numbers>) -> &Wrap<dyn Sink<u16>> {
    w //~ WARNING[vtable-contract]
}

pub trait Named {
    const NAME: &'static str;
    fn name(&self) -> &'static str {
        enter();
        Self::NAME
    }
}

pub trait Kind<T> {
    type Out;
    fn make(&self) -> Self::Out
    where
        Self::Out: Sized;
}

impl Kind<u8> for Numbers {
    type Out = u32;
    fn make(&self) -> u32 {
        leave();
        3
    }
}

pub fn with_an_associated_type_bad(n: &Numbers) -> &dyn Kind<u8, Out = u32> {
    n //~ WARNING[vtable-contract]
}

pub trait Chain<T>: Sink<T> + Send {
    fn end(&self);
}

impl Chain<u16> for Numbers {
    fn end(&self) {}
}

impl Chain<u8> for Numbers {
    fn end(&self) {
        rest();
    }
}

pub fn by_the_supertrait_bad(n: Box<Numbers>) -> Box<dyn Chain<u16>> {
    n //~ WARNING[vtable-contract]
}

pub fn by_the_supertrait_ok(n: Box<Numbers>) -> Box<dyn Chain<u8>> {
    n
}

impl<T> Sink<T> for Vec<T> {
    fn put(&self, _value: T) {
        leave();
        enter();
    }
}

pub fn needs_a_section_bad(v: &Vec<String>) -> &dyn Sink<String> {
    v //~ WARNING[vtable-contract]
}

pub struct Consumed;

pub trait Consume {
    fn consume(self: Box<Self>);
    fn stay(self: Arc<Self>);
}

impl Consume for Consumed {
    fn consume(self: Box<Self>) {
        enter();
    }

    fn stay(self: Arc<Self>) {}
}

pub fn receivers_bad() -> Box<dyn Consume> {
    Box::new(Consumed) //~ WARNING[vtable-contract]
}
