//@ edition: 2024
//! A guard in a cell that no other thread can reach: there until it is taken out by a shared reference.
#![allow(unused)]

use std::cell::{Cell, RefCell};

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn raise() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn lower() {}

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn sleep() {}

pub struct G(u8);

impl G {
    fn ready(&self) -> bool {
        self.0 > 1
    }
}

impl Drop for G {
    fn drop(&mut self) {
        lower()
    }
}

fn lock() -> G {
    raise();
    G(1)
}

fn coin() -> bool {
    std::env::args().count() > 1
}

pub fn taken_by_borrow_mut_ok() {
    let c = RefCell::new(Some(lock()));
    c.borrow_mut().take();
    sleep();
}

pub fn stored_by_borrow_mut_bad() {
    let c = RefCell::new(None);
    *c.borrow_mut() = Some(lock());
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn ref_cell_replaced_ok() {
    let c = RefCell::new(Some(lock()));
    c.replace(None);
    sleep();
}

pub fn ref_cell_taken_ok() {
    let c = RefCell::new(Some(lock()));
    c.take();
    sleep();
}

pub fn ref_cell_dropped_ok() {
    let c = RefCell::new(lock());
    drop(c);
    sleep();
}

pub fn overwritten_and_moved_out_ok() {
    let c = RefCell::new(lock());
    *c.borrow_mut() = lock();
    drop(c.into_inner());
    sleep();
}

pub fn asked_by_borrow_ok() {
    let c = RefCell::new(Some(lock()));
    if c.borrow().is_none() {
        sleep()
    }
}

pub fn set_ok() {
    let c = Cell::new(Some(lock()));
    c.set(None);
    sleep();
}

pub fn set_bad() {
    let c = Cell::new(None);
    c.set(Some(lock()));
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn taken_ok() {
    let c = Cell::new(Some(lock()));
    drop(c.take());
    sleep();
}

pub fn replaced_ok() {
    let c = Cell::new(Some(lock()));
    drop(c.replace(None));
    sleep();
}

pub fn set_again_ok() {
    let c = Cell::new(lock());
    c.set(lock());
    drop(c);
    sleep();
}

fn peek(c: &Cell<Option<G>>) -> bool {
    let g = c.take();
    let b = g.is_some();
    c.set(g);
    b
}

pub fn put_back_by_a_helper_ok() {
    let c = Cell::new(Some(lock()));
    peek(&c);
    c.set(None);
    sleep();
}

struct H {
    c: RefCell<Option<G>>,
}

impl H {
    fn take(&self) {
        *self.c.borrow_mut() = Some(lock())
    }
    fn put(&self) {
        *self.c.borrow_mut() = None;
    }
}

pub fn in_a_struct_ok() {
    let h = H {
        c: RefCell::new(None),
    };
    h.take();
    h.put();
    sleep();
}

pub fn in_a_struct_bad() {
    let h = H {
        c: RefCell::new(None),
    };
    h.take();
    sleep(); //~ ERROR[sleep-in-atomic]
}
