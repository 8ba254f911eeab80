//@ edition: 2024
//! Guards in arrays, slices and vectors: what is dropped a known number of times, and what is not.

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

pub fn array_of_three_ok(_all: [Section; 3]) {}

#[klint::preempt_count(adjust = -3)]
pub fn array_of_three_is_three_ok(all: [Section; 3]) {
    drop(all);
}

#[klint::preempt_count(adjust = -2)]
pub fn array_of_three_is_not_two_bad(all: [Section; 3]) { //~ ERROR[annotation-mismatch] lowers the preemption count by 3
    drop(all);
}

pub fn boxed_slice_bad(all: Box<[Section]>) {
    drop(all); //~ ERROR[unbalanced-preempt-count] how many there are is not known
}

pub fn vector_bad(all: Vec<Section>) {
    drop(all); //~ ERROR[unbalanced-preempt-count] how many there are is not known
}

pub fn vector_in_a_struct_bad(all: Vec<Section>) {
    pub struct Held {
        _all: Vec<Section>,
    }
    let _h = Held { _all: all };
} //~ ERROR[unbalanced-preempt-count] how many there are is not known

pub fn vector_of_numbers_ok(_all: Vec<u32>) {}

pub fn by_a_loop_bad(all: Vec<Section>) {
    for s in all { //~ ERROR[unbalanced-preempt-count]
        drop(s);
    } //~ ERROR[unbalanced-preempt-count] how many there are is not known
}

pub fn taken_in_a_loop_bad(n: u32) {
    for _ in 0..n { //~ ERROR[unbalanced-preempt-count] grows each time round
        core::mem::forget(Section::new());
    }
}

pub fn taken_and_dropped_in_a_loop_ok(n: u32) {
    for _ in 0..n {
        let _s = Section::new();
    }
    rest();
}

pub fn one_after_the_other_ok(n: u32) {
    let mut s = Section::new();
    for _ in 0..n {
        drop(s);
        rest();
        s = Section::new();
    }
    drop(s);
    rest();
}

pub fn borrowed_slice_ok(all: &[Section]) -> usize {
    all.len()
}
