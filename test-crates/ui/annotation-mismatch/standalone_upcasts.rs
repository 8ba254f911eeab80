//@ edition: 2024
//! What dropping a trait object may do must not get lost on the way to a supertrait.
#![feature(trait_upcasting)]
#![allow(unused, stable_features)]
extern crate alloc;

use alloc::sync::Arc;
use core::any::Any;

pub trait Plain {}

#[klint::drop_preempt_count(expect = 0..)]
pub trait Anywhere {}

#[klint::drop_preempt_count(adjust = -1, expect = 1..)]
pub trait Guard: Plain + Anywhere {}

#[klint::drop_preempt_count(expect = 0..)]
pub trait Fine: Plain + Anywhere {}

pub trait Unsaid: Plain + Anywhere {}

pub fn wide_to_wide_ok(x: &dyn Fine) -> &dyn Anywhere {
    x
}

pub fn wide_to_default_ok(x: Box<dyn Fine>) -> Box<dyn Plain> {
    x
}

pub fn default_to_default_ok(x: Arc<dyn Unsaid>) -> Arc<dyn Plain> {
    x
}

pub fn default_to_wide_bad(x: Box<dyn Unsaid>) -> Box<dyn Anywhere> {
    x //~ ERROR[annotation-mismatch] dropping `dyn Anywhere`
}

pub fn guard_to_default_bad(x: Box<dyn Guard>) -> Box<dyn Plain> {
    x //~ ERROR[annotation-mismatch] dropping `dyn Plain`
}

pub fn guard_to_wide_bad(x: Arc<dyn Guard>) -> Arc<dyn Anywhere> {
    x //~ ERROR[annotation-mismatch] dropping `dyn Anywhere`
}

pub fn by_reference_bad<'a>(x: &'a dyn Guard) -> &'a dyn Plain {
    x //~ ERROR[annotation-mismatch] dropping `dyn Plain`
}

pub fn same_trait_ok(x: Box<dyn Guard + Send>) -> Box<dyn Guard> {
    x
}

pub fn as_an_argument_bad(x: &dyn Guard) {
    fn take(_x: &dyn Plain) {}
    take(x); //~ ERROR[annotation-mismatch] dropping `dyn Plain`
}
