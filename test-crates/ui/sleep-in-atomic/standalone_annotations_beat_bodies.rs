//@ edition: 2024
//! Callers go by what is stated, property by property, even where the body does something else.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

#[klint::preempt_count(expect = 0)]
fn says_it_sleeps() {}

#[klint::preempt_count(expect = 0.., unchecked)]
fn says_it_does_not() {
    rest();
}

#[klint::preempt_count(adjust = 1, unchecked)]
fn says_it_enters() {}

#[klint::preempt_count(adjust = 0, unchecked)]
fn says_it_is_neutral() {
    enter();
}

pub fn stated_sleep_bad() {
    enter();
    says_it_sleeps(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn stated_quiet_ok() {
    enter();
    says_it_does_not();
    leave();
}

pub fn stated_entry_bad() {
    says_it_enters();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn stated_neutral_ok() {
    says_it_is_neutral();
    rest();
}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn opens() -> Option<u32> {
    None
}

pub fn whatever_the_result_bad() {
    if opens().is_none() {
        rest(); //~ ERROR[sleep-in-atomic]
    }
    leave();
}

trait Port {
    #[klint::preempt_count(adjust = 1, expect = 0..)]
    fn open(&self);
    #[klint::preempt_count(adjust = -1, expect = 1..)]
    fn close(&self);
    #[klint::preempt_count(expect = 0)]
    fn flush(&self) {}
}

struct Net;

impl Port for Net {
    fn open(&self) {
        enter();
    }
    fn close(&self) {
        leave();
    }
    fn flush(&self) {}
}

pub fn by_the_trait_whatever_the_body_bad(n: &Net) {
    n.open();
    n.flush(); //~ ERROR[sleep-in-atomic]
    n.close();
}

pub fn in_order_ok(n: &Net) {
    n.flush();
    n.open();
    n.close();
    n.flush();
}

pub fn two_levels_bad(n: &Net) {
    n.open();
    n.open();
    n.close();
    n.flush(); //~ ERROR[sleep-in-atomic]
    n.close();
}

#[klint::drop_preempt_count(adjust = 0, expect = 0)]
pub struct SaysItSleeps;

pub fn stated_drop_bad(x: SaysItSleeps) {
    enter();
    drop(x); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn stated_drop_in_a_vector_bad(x: Vec<SaysItSleeps>) {
    enter();
    drop(x); //~ ERROR[sleep-in-atomic]
    leave();
}

#[klint::drop_preempt_count(adjust = 0, expect = 0.., unchecked)]
pub struct SaysItIsQuick(Flusher);

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

pub fn stated_quick_drop_ok(x: SaysItIsQuick) {
    enter();
    drop(x);
    leave();
}

pub fn taken_apart_bad(x: SaysItIsQuick) {
    enter();
    let SaysItIsQuick(f) = x;
    drop(f); //~ ERROR[sleep-in-atomic]
    leave();
}
