//@ edition: 2024
//! Values in cells and behind references: `replace`, `take`, `swap` give the old one out, assignment drops it.
#![allow(unused)]

use std::cell::{Cell, OnceCell, RefCell};
use std::mem;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

impl Default for Flusher {
    fn default() -> Flusher {
        Flusher
    }
}

pub fn assigned_bad(x: &mut Flusher) {
    enter();
    *x = Flusher; //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn replaced_ok(x: &mut Flusher) -> Flusher {
    enter();
    let old = mem::replace(x, Flusher);
    leave();
    old
}

pub fn replaced_and_thrown_away_bad(x: &mut Flusher) {
    enter();
    mem::replace(x, Flusher); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn taken_bad(x: &mut Flusher) {
    enter();
    let _ = mem::take(x); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn swapped_ok(a: &mut Flusher, b: &mut Flusher) {
    enter();
    mem::swap(a, b);
    leave();
}

pub fn cell_set_bad(c: &Cell<Option<Flusher>>) {
    enter();
    c.set(None); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn cell_take_ok(c: &Cell<Option<Flusher>>) -> Option<Flusher> {
    enter();
    let old = c.take();
    leave();
    old
}

pub fn cell_of_a_number_ok(c: &Cell<u32>) {
    enter();
    c.set(c.get() + 1);
    leave();
}

pub fn through_a_ref_mut_bad(c: &RefCell<Flusher>) {
    enter();
    *c.borrow_mut() = Flusher; //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn ref_cell_replace_ok(c: &RefCell<Flusher>) -> Flusher {
    enter();
    let old = c.replace(Flusher);
    leave();
    old
}

pub fn once_cell_bad(c: &OnceCell<u32>) -> u32 {
    enter();
    let n = *c.get_or_init(|| {
        rest(); //~ ERROR[sleep-in-atomic]
        3
    });
    leave();
    n
}

pub fn option_insert_bad(x: &mut Option<Flusher>) {
    enter();
    x.insert(Flusher); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn option_insert_into_none_ok() -> Option<Flusher> {
    let mut x = None;
    enter();
    x.insert(Flusher);
    leave();
    x
}

pub fn option_replace_ok(x: &mut Option<Flusher>) -> Option<Flusher> {
    enter();
    let old = x.replace(Flusher);
    leave();
    old
}

pub fn into_inner_ok(c: Cell<Flusher>) -> Flusher {
    enter();
    let f = c.into_inner();
    leave();
    f
}

pub fn needless_value_bad(c: bool) {
    let x;
    enter();
    if c {
        x = Flusher;
        drop(x); //~ ERROR[sleep-in-atomic]
    }
    leave();
}

pub fn freed_outside_the_kernel_way_ok(slot: &mut Option<Flusher>) {
    let old;
    enter();
    old = slot.take();
    leave();
    drop(old);
}
