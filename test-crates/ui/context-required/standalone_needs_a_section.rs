//@ edition: 2024
//! What needs a raised count is told where it is called without, in calls, methods, drops and closures.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

#[klint::atomic_context_only]
fn needs_atomic() {}

#[klint::preempt_count(expect = 2.., unchecked)]
fn needs_two() {}

#[klint::process_context]
fn worker_ok() {
    enter();
    needs_atomic();
    leave();
}

#[klint::process_context]
fn worker_bad() { //~ ERROR[annotation-mismatch]
    needs_atomic();
}

pub fn after_the_section_bad() {
    enter();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
    needs_atomic();
}

pub fn its_caller_gives_it_ok() {
    enter();
    leave();
    needs_atomic();
}

pub fn inferred_from_the_body_ok() {
    needs_atomic();
    needs_two();
}

#[klint::preempt_count(expect = 1)]
pub fn one_is_not_two_bad() { //~ ERROR[annotation-mismatch]
    needs_two();
}

pub struct Section;

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub fn released_twice_bad(s: Section) {
    leave();
    drop(s);
    enter();
    rest(); //~ ERROR[sleep-in-atomic]
    drop(Section);
}

pub fn in_a_closure_bad() {
    enter();
    let f = || needs_atomic();
    f();
    leave();
    rest();
    f(); //~ ERROR[context-required]
}

pub fn both_ends_bad() {
    rest();
    enter();
    leave();
    leave(); //~ ERROR[context-required]
}

pub fn sleeps_then_needs_atomic_bad() {
    rest();
    needs_atomic(); //~ ERROR[context-required]
}

pub fn needs_atomic_then_sleeps_bad() {
    needs_atomic();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub struct Cell;

impl Cell {
    #[klint::preempt_count(adjust = 0, expect = 1..)]
    fn touch(&self) {}

    pub fn method_bad(&self) {
        rest();
        self.touch(); //~ ERROR[context-required]
    }

    pub fn method_ok(&self) {
        rest();
        enter();
        self.touch();
        leave();
    }
}

pub trait Touch {
    #[klint::preempt_count(adjust = 0, expect = 1..)]
    fn touch(&self);
}

impl Touch for u32 {
    fn touch(&self) {}
}

impl Touch for u64 {
    fn touch(&self) {
        needs_atomic();
    }
}

impl Touch for u8 {
    fn touch(&self) { //~ ERROR[annotation-mismatch]
        needs_two();
    }
}

pub fn by_the_trait_bad(x: &dyn Touch) {
    rest();
    x.touch(); //~ ERROR[context-required]
}
