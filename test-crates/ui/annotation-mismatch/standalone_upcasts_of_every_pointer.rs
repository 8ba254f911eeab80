//@ edition: 2024
//! An upcast keeps what dropping the object may do, in every kind of pointer; taking away an auto trait or a lifetime is no upcast.
#![allow(unused)]
extern crate alloc;

use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use core::pin::Pin;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Top {
    fn top(&self);
}

#[klint::drop_preempt_count(adjust = 0, expect = 0..)]
pub trait Middle: Top {
    fn middle(&self) {}
}

#[klint::drop_preempt_count(adjust = -1, expect = 1..)]
pub trait Bottom: Middle {}

pub fn boxed_bad(x: Box<dyn Bottom>) -> Box<dyn Middle> {
    x //~ ERROR[annotation-mismatch] dropping `dyn Middle`
}

pub fn two_steps_bad(x: Box<dyn Bottom>) -> Box<dyn Top> {
    x //~ ERROR[annotation-mismatch] dropping `dyn Top`
}

pub fn counted_bad(x: Rc<dyn Bottom>) -> Rc<dyn Middle> {
    x //~ ERROR[annotation-mismatch] dropping `dyn Middle`
}

pub fn pinned_bad(x: Pin<Box<dyn Bottom>>) -> Pin<Box<dyn Middle>> {
    x //~ ERROR[annotation-mismatch] dropping `dyn Middle`
}

pub fn mutable_bad<'a>(x: &'a mut dyn Bottom) -> &'a mut dyn Middle {
    x //~ ERROR[annotation-mismatch] dropping `dyn Middle`
}

pub fn raw_bad(x: *mut dyn Bottom) -> *mut dyn Middle {
    x //~ ERROR[annotation-mismatch] dropping `dyn Middle`
}

pub fn cast_bad(x: &dyn Bottom) {
    let _y = x as &dyn Top; //~ ERROR[annotation-mismatch] dropping `dyn Top`
}

pub fn in_a_field_bad(x: Arc<dyn Bottom>) -> Keep {
    Keep { top: x } //~ ERROR[annotation-mismatch] dropping `dyn Top`
}

pub struct Keep {
    top: Arc<dyn Top>,
}

pub fn wide_to_default_ok(x: Box<dyn Middle>) -> Box<dyn Top> {
    x
}

pub fn fewer_auto_traits_ok(x: Box<dyn Bottom + Send + Sync>) -> Box<dyn Bottom + Send> {
    x
}

pub fn same_ok(x: Arc<dyn Bottom>) -> Arc<dyn Bottom> {
    x
}

pub fn shorter_life_ok<'a>(x: &'a (dyn Bottom + 'static)) -> &'a (dyn Bottom + 'a) {
    x
}

pub fn method_of_a_supertrait_ok(x: &dyn Bottom) {
    x.middle();
    x.top();
}

pub fn in_an_array_bad(x: Box<dyn Bottom>, y: Box<dyn Top>) -> [Box<dyn Top>; 2] {
    [
        y,
        x, //~ ERROR[annotation-mismatch] dropping `dyn Top`
    ]
}
