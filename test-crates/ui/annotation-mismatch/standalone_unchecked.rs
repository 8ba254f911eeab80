//@ edition: 2024
//! `unchecked` is believed without a look at the body, by callers too; each property that is not written is still inferred.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

#[klint::preempt_count(adjust = 0, expect = 0.., unchecked)]
pub fn says_harmless_ok() {
    rest();
}

#[klint::preempt_count(unchecked, expect = 0..)]
pub fn first_word_ok() {
    rest();
}

#[klint::preempt_count(expect = 0.., unchecked)]
pub fn only_half_is_said_ok() {
    rest();
    enter();
}

#[klint::preempt_count(adjust = 0, unchecked)]
pub fn the_other_half_ok() {
    rest();
    enter();
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn believes_it_ok() {
    says_harmless_ok();
    first_word_ok();
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn the_adjustment_is_inferred_bad() { //~ ERROR[annotation-mismatch] raises the preemption count by 1
    only_half_is_said_ok();
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn the_expectation_is_inferred_bad() { //~ ERROR[annotation-mismatch] may sleep
    the_other_half_ok();
}

pub fn inside_an_unchecked_function_is_quiet_ok() {
    #[klint::preempt_count(adjust = 0, expect = 0.., unchecked)]
    fn inner() {
        enter();
        rest();
    }
    inner();
}

#[klint::drop_preempt_count(adjust = 0, expect = 0.., unchecked)]
pub struct Trusted;

impl Drop for Trusted {
    fn drop(&mut self) {
        rest();
    }
}

#[klint::drop_preempt_count(adjust = 0, expect = 0..)]
pub struct Checked; //~ ERROR[annotation-mismatch]

impl Drop for Checked {
    fn drop(&mut self) {
        rest();
    }
}

#[klint::preempt_count(expect = 0..)]
pub fn drops_the_trusted_ok(x: Trusted) {
    drop(x);
}

pub struct Around {
    inner: Trusted,
}

#[klint::preempt_count(expect = 0..)]
pub fn drops_what_is_around_it_ok(x: Around) {
    drop(x);
}

pub trait Port {
    #[klint::preempt_count(adjust = 0, expect = 0.., unchecked)]
    fn ping(&self);
}

pub struct Slow;

impl Port for Slow {
    fn ping(&self) {
        rest();
    }
}

pub fn by_the_trait_ok(p: &dyn Port) {
    enter();
    p.ping();
    leave();
}
