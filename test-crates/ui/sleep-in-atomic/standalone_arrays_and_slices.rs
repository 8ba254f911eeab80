//@ edition: 2024
//! An array drops each of its elements, in order; so does a vector's buffer.

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

pub struct Section;

impl Section {
    fn new() -> Section {
        enter();
        Section
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub fn array_of_slow_values_bad(a: [Flusher; 3]) {
    enter();
    drop(a); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn empty_array_ok(a: [Flusher; 0]) {
    enter();
    drop(a);
    leave();
}

pub fn both_released_ok() {
    let sections = [Section::new(), Section::new()];
    drop(sections);
    rest();
}

pub fn two_sections_bad() {
    let sections = [Section::new(), Section::new()];
    rest(); //~ ERROR[sleep-in-atomic]
    drop(sections);
}

pub fn one_moved_out_bad() {
    let [first, second] = [Section::new(), Section::new()];
    drop(first);
    rest(); //~ ERROR[sleep-in-atomic]
    drop(second);
}

pub fn both_moved_out_ok() {
    let [first, second] = [Section::new(), Section::new()];
    drop(first);
    drop(second);
    rest();
}

pub fn slice_of_slow_values_bad(v: Box<[Flusher]>) {
    enter();
    drop(v); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn slice_of_numbers_ok(v: &[u32]) -> u32 {
    enter();
    let n = v.iter().copied().max().unwrap_or(0);
    leave();
    n
}

pub fn tuple_of_slow_and_quick_bad(t: (u32, Flusher, String)) {
    enter();
    drop(t); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn slow_part_taken_out_ok(t: (u32, Flusher)) -> Flusher {
    enter();
    let (_n, f) = t;
    leave();
    f
}
