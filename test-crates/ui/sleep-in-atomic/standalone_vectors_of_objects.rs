//@ edition: 2024
//! Dropping a vector of boxed objects drops each object by its trait's contract, then the boxes, then the buffer.
#![allow(unused)]
extern crate alloc;

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::rc::Rc;
use alloc::sync::Arc;
use alloc::vec::Vec;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

#[klint::drop_preempt_count(expect = 0..)]
pub trait Light {}

#[klint::drop_preempt_count(adjust = 0, expect = 0)]
pub trait Heavy {}

pub fn light_ones_ok(v: Vec<Box<dyn Light>>) {
    enter();
    drop(v);
    leave();
}

pub fn heavy_ones_bad(v: Vec<Box<dyn Heavy>>) {
    enter();
    drop(v); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn boxed_slice_bad(v: Box<[Box<dyn Heavy>]>) {
    enter();
    drop(v); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn boxed_slice_ok(v: Box<[Box<dyn Light>]>) {
    enter();
    drop(v);
    leave();
}

pub fn array_bad(v: [Box<dyn Heavy>; 2]) {
    enter();
    drop(v); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn deque_bad(v: VecDeque<Box<dyn Heavy>>) {
    enter();
    drop(v); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn counted_bad(v: Vec<Option<Box<dyn Heavy>>>) {
    enter();
    drop(v); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn truncated_bad(v: &mut Vec<Box<dyn Heavy>>) {
    enter();
    v.truncate(1); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn one_overwritten_bad(v: &mut [Box<dyn Heavy>], new: Box<dyn Heavy>) {
    enter();
    v[0] = new; //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn one_replaced_ok(v: &mut [Box<dyn Heavy>], new: Box<dyn Heavy>) -> Box<dyn Heavy> {
    enter();
    let old = core::mem::replace(&mut v[0], new);
    leave();
    old
}

pub fn end_of_scope_bad(v: Vec<Box<dyn Heavy>>) {
    let mine = v;
    enter();
    {
        let _gone_here = mine;
    } //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn iterated_by_value_bad(v: Vec<Box<dyn Heavy>>) {
    enter();
    for one in v {
        drop(one); //~ ERROR[sleep-in-atomic]
    } //~ ERROR[sleep-in-atomic] `IntoIter<Box<dyn Heavy>>`
    leave();
}

pub fn iterated_by_reference_ok(v: &Vec<Box<dyn Heavy>>) -> usize {
    enter();
    let mut n = 0;
    for _one in v {
        n += 1;
    }
    leave();
    n
}

pub fn nested_in_a_struct_bad(h: Holder) {
    enter();
    drop(h); //~ ERROR[sleep-in-atomic]
    leave();
}

pub struct Holder {
    name: &'static str,
    all: Vec<(u32, Box<dyn Heavy + Send>)>,
}

#[klint::preempt_count(expect = 0..)]
pub fn annotated_ok(v: Vec<Box<dyn Light>>) {}

#[klint::preempt_count(expect = 0..)]
pub fn annotated_bad(v: Vec<Box<dyn Heavy>>) {} //~ ERROR[annotation-mismatch]
