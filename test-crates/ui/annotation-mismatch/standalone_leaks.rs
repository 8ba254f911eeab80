//@ edition: 2024
//! What is leaked stays acquired: the stated adjustment has to count it.
extern crate alloc;

use alloc::boxed::Box;
use core::mem::{self, ManuallyDrop, MaybeUninit};

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

#[klint::preempt_count(adjust = 1)]
pub fn dropped_at_once_bad() { //~ ERROR[annotation-mismatch] leaves the preemption count as it was
    Section::new();
}

#[klint::preempt_count(adjust = 1)]
pub fn forgotten_ok() {
    mem::forget(Section::new());
}

#[klint::preempt_count(adjust = 1)]
pub fn leaked_box_ok() {
    Box::leak(Box::new(Section::new()));
}

#[klint::preempt_count(adjust = 0)]
pub fn leaked_box_bad() { //~ ERROR[annotation-mismatch] raises the preemption count by 1
    Box::leak(Box::new(Section::new()));
}

#[klint::preempt_count(adjust = 1)]
pub fn raw_box_ok() -> *mut Section {
    Box::into_raw(Box::new(Section::new()))
}

#[klint::preempt_count(adjust = 1)]
pub fn never_dropped_ok() {
    let _s = ManuallyDrop::new(Section::new());
}

#[klint::preempt_count(adjust = 0)]
pub fn dropped_by_hand_ok() {
    let mut s = ManuallyDrop::new(Section::new());
    unsafe { ManuallyDrop::drop(&mut s) };
}

#[klint::preempt_count(adjust = 1)]
pub fn uninitialised_memory_ok() {
    let mut s: MaybeUninit<Section> = MaybeUninit::uninit();
    s.write(Section::new());
}

#[klint::preempt_count(adjust = 0)]
pub fn underscore_drops_at_once_ok() {
    let _ = Section::new();
}

#[klint::preempt_count(adjust = 1)]
pub fn returned_ok() -> Section {
    Section::new()
}

#[klint::preempt_count(adjust = 2)]
pub fn two_in_a_tuple_ok() -> (Section, Section) {
    (Section::new(), Section::new())
}

#[klint::preempt_count(adjust = -1)]
pub fn takes_one_ok(_s: Section) {}

#[klint::preempt_count(adjust = 0)]
pub fn takes_one_bad(_s: Section) {} //~ ERROR[annotation-mismatch] lowers the preemption count by 1
