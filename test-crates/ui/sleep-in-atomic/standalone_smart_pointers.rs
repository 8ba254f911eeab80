//@ edition: 2024
//! Owners of the standard library, and what dropping them runs: `Pin`, `Rc`, `Weak`, `Cell`, `OnceCell`, `Option`, `Result`.
extern crate alloc;

use alloc::borrow::Cow;
use alloc::rc::Rc;
use core::cell::{Cell, OnceCell, RefCell};
use core::pin::Pin;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section;

impl Section {
    pub fn new() -> Section {
        enter();
        Section
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

pub fn pinned_box_bad(p: Pin<Box<Flusher>>) {
    let _s = Section::new();
    drop(p); //~ ERROR[sleep-in-atomic]
}

pub fn pinned_reference_ok(p: Pin<&mut Flusher>) {
    let _s = Section::new();
    let _ = p;
}

pub fn cell_bad(c: Cell<Flusher>) {
    let _s = Section::new();
    drop(c); //~ ERROR[sleep-in-atomic]
}

pub fn cell_set_bad(c: &Cell<Option<Flusher>>) {
    let _s = Section::new();
    c.set(None); //~ ERROR[sleep-in-atomic]
}

pub fn cell_take_ok(c: &Cell<Option<Flusher>>) -> Option<Flusher> {
    let _s = Section::new();
    c.take()
}

pub fn cell_replace_bad(c: &Cell<Option<Flusher>>) {
    let _s = Section::new();
    c.replace(None); //~ ERROR[sleep-in-atomic]
}

pub fn refcell_bad(c: RefCell<Flusher>) {
    let _s = Section::new();
    let _inner = c.into_inner();
} //~ ERROR[sleep-in-atomic]

pub fn once_ok(c: &OnceCell<Flusher>) -> bool {
    let _s = Section::new();
    c.get().is_some()
}

pub fn result_bad(r: Result<u32, Flusher>) {
    let _s = Section::new();
    drop(r); //~ ERROR[sleep-in-atomic]
}

pub fn result_known_ok() {
    let _s = Section::new();
    let r: Result<u32, Flusher> = Ok(3);
    drop(r);
}

pub fn borrowed_ok(c: Cow<'_, str>) -> usize {
    let _s = Section::new();
    c.len()
}

pub fn weak_ok(r: &Rc<u32>) {
    let w = Rc::downgrade(r);
    let _s = Section::new();
    drop(w);
}

pub fn fresh_counted_bad() {
    let r = Rc::new(Flusher);
    let _s = Section::new();
    drop(r); //~ ERROR[sleep-in-atomic]
}

pub fn nested_bad(x: Option<Box<(u32, [Flusher; 1])>>) {
    let _s = Section::new();
    drop(x); //~ ERROR[sleep-in-atomic]
}

pub fn unwrapped_and_kept_ok(x: Option<Box<Flusher>>) -> Flusher {
    let _s = Section::new();
    *x.unwrap()
}
