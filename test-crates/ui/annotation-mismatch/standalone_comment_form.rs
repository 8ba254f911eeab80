//@ edition: 2024
//! The same properties as comments, for crates that cannot register the attribute: on functions, methods, types, traits, declarations.
#![allow(unused)]

// klint: preempt_count(adjust = 1, expect = 0.., unchecked)
fn enter() {}

// klint: preempt_count(adjust = -1, expect = 1.., unchecked)
fn leave() {}

unsafe extern "C" {
    // klint: preempt_count(expect = 0)
    safe fn rest();
}

// klint: any_context
pub fn promised_ok() {
    enter();
    leave();
}

// klint: any_context
pub fn promised_bad() { //~ ERROR[annotation-mismatch] may sleep
    rest();
}

/// A doc comment between is no matter.
// klint: preempt_count(adjust = 0)
#[inline]
pub fn with_other_attributes_bad() { //~ ERROR[annotation-mismatch] raises
    enter();
}

// An ordinary comment says nothing: preempt_count(adjust = 7).
pub fn ordinary_comment_ok() {}

// klint: drop_preempt_count(expect = 0..)
pub struct Quick; //~ ERROR[annotation-mismatch]

impl Drop for Quick {
    fn drop(&mut self) {
        rest();
    }
}

pub trait Port {
    // klint: preempt_count(expect = 0..)
    fn ping(&self);
}

impl Port for u8 {
    fn ping(&self) { //~ ERROR[annotation-mismatch] which this implements
        rest();
    }
}

pub struct Device;

impl Device {
    // klint: process_context
    pub fn probe_ok(&self) {
        rest();
    }

    // klint: atomic_context_only
    pub fn irq_bad(&self) { //~ ERROR[annotation-mismatch]
        rest();
    }
}

// klint: preempt_count(expect = 3..1) //~ ERROR[malformed-annotation]
fn backwards_bad() {}

pub fn used_bad() {
    enter();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}
