//@ edition: 2024
//@ known-bug: where a dropped reference came from is not followed yet
//! The last owner runs the destructor; a clone of what is still held elsewhere does not.
extern crate alloc;

use alloc::rc::Rc;
use alloc::sync::Arc;

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

pub fn fresh_bad() {
    let x = Arc::new(Flusher);
    enter();
    drop(x); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn fresh_single_threaded_bad() {
    let x = Rc::new(Flusher);
    enter();
    drop(x); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn of_a_number_ok(x: Arc<u32>) {
    enter();
    drop(x);
    leave();
}

pub fn fp_clone_of_what_is_held_ok(x: &Arc<Flusher>) {
    enter();
    let y = Arc::clone(x);
    drop(y);
    leave();
}

pub fn reading_through_it_ok(x: &Arc<(u32, Flusher)>) -> u32 {
    enter();
    let n = x.0;
    leave();
    n
}

pub fn parameter_is_handed_over_ok(x: Arc<Flusher>) -> Arc<Flusher> {
    enter();
    let y = x;
    leave();
    y
}

pub fn dropped_after_ok(x: Arc<Flusher>) {
    enter();
    leave();
    drop(x);
}
