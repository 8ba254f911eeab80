//@ edition: 2024
//! An array of `N` guards releases `N`: known where `N` is, a matter of the caller where it is a parameter.
#![allow(unused)]

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

fn release<const N: usize>(all: [Section; N]) {
    drop(all);
}

pub fn two_ok() {
    release([Section::new(), Section::new()]);
    rest();
}

pub fn one_is_left_bad() {
    let left = Section::new();
    release([Section::new(), Section::new()]);
    rest(); //~ ERROR[sleep-in-atomic]
    drop(left);
}

pub fn none_ok() {
    release([]);
    rest();
}

fn wipe<T, const N: usize>(all: [T; N]) {
    drop(all);
}

pub fn wiped_in_a_section_bad() {
    enter();
    wipe([Flusher, Flusher]); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn nothing_wiped_ok() {
    enter();
    wipe::<Flusher, 0>([]);
    wipe([1u8, 2]);
    leave();
}

pub fn how_many_is_not_known_bad(all: Box<[Section]>) {
    drop(all); //~ ERROR[unbalanced-preempt-count]
}

pub fn vector_bad(all: Vec<Section>) {
    drop(all); //~ ERROR[unbalanced-preempt-count]
}

#[klint::preempt_count(adjust = -3)]
pub fn three_ok(all: [Section; 3]) {}

#[klint::preempt_count(adjust = -3)]
pub fn three_bad(all: [Section; 2]) {} //~ ERROR[annotation-mismatch] lowers the preemption count by 2
