//@ edition: 2024
//! The drop of a value that becomes an object is held to the trait's drop contract: neutral and in process context unless annotated.
#![allow(unused)]

use std::rc::Rc;
use std::sync::Arc;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Plain {}

#[klint::drop_preempt_count(expect = 0..)]
pub trait Anywhere {}

#[klint::drop_preempt_count(adjust = -1, expect = 1..)]
pub trait Held {}

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

pub struct Section;

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub struct Number(u32);

impl Plain for Flusher {}
impl Anywhere for Flusher {}
impl Plain for Section {}
impl Anywhere for Section {}
impl Held for Section {}
impl Held for Number {}
impl Plain for Number {}
impl Anywhere for Number {}
impl<T> Plain for Vec<T> {}
impl<T> Anywhere for Vec<T> {}
impl<T> Plain for Option<T> {}

pub fn sleeps_in_plain_ok(x: Flusher) -> Box<dyn Plain> {
    Box::new(x)
}

pub fn sleeps_in_anywhere_bad(x: Flusher) -> Box<dyn Anywhere> {
    Box::new(x) //~ WARNING[vtable-contract] dropping
}

pub fn releases_in_plain_bad(x: Section) -> Box<dyn Plain> {
    Box::new(x) //~ WARNING[vtable-contract] dropping
}

pub fn releases_in_held_ok(x: Section) -> Box<dyn Held> {
    Box::new(x)
}

pub fn neutral_in_held_bad(x: Number) -> Box<dyn Held> {
    Box::new(x) //~ WARNING[vtable-contract] dropping
}

pub fn number_ok(x: Number) -> (Box<dyn Plain>, Rc<dyn Anywhere>) {
    (Box::new(Number(1)), Rc::new(x))
}

pub fn inside_a_vector_bad(x: Vec<Flusher>) -> Arc<dyn Anywhere> {
    Arc::new(x) //~ WARNING[vtable-contract] dropping
}

pub fn inside_an_option_bad(x: Option<Section>) -> Box<dyn Plain> {
    Box::new(x) //~ WARNING[vtable-contract] dropping
}

pub fn borrowed_bad(x: &Section) -> &dyn Plain {
    x //~ WARNING[vtable-contract] dropping
}

pub fn closure_with_a_guard_bad(x: Section) -> Box<dyn Fn()> {
    Box::new(move || { //~ WARNING[vtable-contract] dropping
        let _ = &x;
    })
}

pub fn closure_with_a_sleeper_ok(x: Flusher) -> Box<dyn Fn()> {
    Box::new(move || {
        let _ = &x;
    })
}

pub fn send_alone_ok(x: Section) -> Box<dyn Send> {
    Box::new(x)
}

pub fn used_by_its_contract_bad(x: Box<dyn Held>) {
    rest(); //~ ERROR[sleep-in-atomic]
    drop(x);
}

pub fn used_by_its_contract_ok(x: Box<dyn Anywhere>) {
    enter();
    drop(x);
    leave();
}
