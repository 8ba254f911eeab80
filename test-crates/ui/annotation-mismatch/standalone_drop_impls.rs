//@ edition: 2024
//! Annotations on `Drop::drop` and on the type: the first is about the method, the second about all that a drop runs.
#![allow(unused)]

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

pub struct OwnMethod;

impl Drop for OwnMethod {
    #[klint::preempt_count(expect = 0..)]
    fn drop(&mut self) { //~ ERROR[annotation-mismatch] may sleep
        rest();
    }
}

pub struct FieldSleeps {
    f: Flusher,
}

impl Drop for FieldSleeps {
    #[klint::preempt_count(expect = 0..)]
    fn drop(&mut self) {}
}

#[klint::drop_preempt_count(expect = 0..)]
pub struct FieldSleepsToo { //~ ERROR[annotation-mismatch] may sleep
    f: Flusher,
}

#[klint::drop_preempt_count(expect = 0..)]
pub struct Tuple(u32, Option<Flusher>); //~ ERROR[annotation-mismatch] may sleep

#[klint::drop_preempt_count(expect = 0..)]
pub enum OneVariantSleeps { //~ ERROR[annotation-mismatch] may sleep
    Quiet(u32),
    Loud(Flusher),
}

#[klint::drop_preempt_count(adjust = 0, expect = 0..)]
pub enum Quiet {
    Nothing,
    Number(u32),
    Text(&'static str),
}

#[klint::drop_preempt_count(adjust = 0, expect = 0)]
pub struct SaysSo {
    all: [Flusher; 2],
}

#[klint::drop_preempt_count(expect = 0..)]
pub struct Reference<'a> {
    f: &'a Flusher,
}

#[klint::drop_preempt_count(expect = 0.., unchecked)]
pub struct Believed {
    f: Flusher,
}

#[klint::drop_preempt_count(adjust = -1)]
pub struct Two(Lowers, Lowers); //~ ERROR[annotation-mismatch] lowers the preemption count by 2

pub struct Lowers;

impl Drop for Lowers {
    #[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
    fn drop(&mut self) {}
}

pub fn believed_in_a_section_ok(b: Believed) {
    enter();
    drop(b);
    leave();
}

pub fn method_is_not_all_bad(f: FieldSleeps) {
    enter();
    drop(f); //~ ERROR[sleep-in-atomic] `FieldSleeps`
    leave();
}

pub fn says_so_bad(s: SaysSo) {
    enter();
    drop(s); //~ ERROR[sleep-in-atomic] `SaysSo`
    leave();
}
