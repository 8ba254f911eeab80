//@ edition: 2024
//! A generic function's annotation has to hold for every type it is used with.

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

#[klint::preempt_count(expect = 0..)]
pub fn drops_it<T>(x: T) { //~ ERROR[annotation-mismatch] may sleep
    drop(x);
}

pub fn with_a_number_ok() {
    drops_it(3u32);
}

pub fn with_a_flusher_ok() {
    drops_it(Flusher);
}

#[klint::preempt_count(expect = 0..)]
pub fn calls_it<F: FnOnce()>(f: F) { //~ ERROR[annotation-mismatch] may sleep
    f();
}

pub fn with_a_closure_ok() {
    calls_it(|| {});
    calls_it(|| rest());
}

#[klint::preempt_count(adjust = 0)]
pub fn balanced<F: FnOnce()>(f: F) { //~ ERROR[annotation-mismatch] raises the preemption count by 1
    f();
}

pub fn with_an_unbalanced_closure_ok() {
    balanced(|| enter());
}

#[klint::preempt_count(expect = 0.., unchecked)]
pub fn believed<T>(x: T) {
    drop(x);
}

pub fn believed_with_a_flusher_ok() {
    enter();
    believed(Flusher);
    leave();
}

#[klint::preempt_count(expect = 0..)]
pub fn never_used_wrongly_ok<T>(x: T) {
    drop(x);
}

pub fn user_ok() {
    never_used_wrongly_ok([1u8; 4]);
}
