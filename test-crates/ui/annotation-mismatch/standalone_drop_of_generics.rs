//@ edition: 2024
//! A type's drop annotation is held against the destructor and all fields, for the parameters as written and as used.
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

pub struct Section;

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

#[klint::drop_preempt_count(adjust = 0, expect = 0..)]
pub struct FieldSleeps { //~ ERROR[annotation-mismatch] may sleep
    f: Flusher,
}

#[klint::drop_preempt_count(adjust = 0)]
pub struct FieldReleases(u32, Section); //~ ERROR[annotation-mismatch] lowers the preemption count by 1

#[klint::drop_preempt_count(adjust = -2)]
pub struct TwoSections(Section, Section);

#[klint::drop_preempt_count(adjust = -2)]
pub struct ArrayOfTwo([Section; 2]);

#[klint::drop_preempt_count(adjust = -1)]
pub struct ArrayOfTwoIsNotOne([Section; 2]); //~ ERROR[annotation-mismatch]

#[klint::drop_preempt_count(expect = 0..)]
pub enum Either {
    Left(u32),
    Right(Box<u8>),
}

#[klint::drop_preempt_count(expect = 0..)]
pub enum EitherSleeps { //~ ERROR[annotation-mismatch] may sleep
    Left(u32),
    Right(Flusher),
}

#[klint::drop_preempt_count(expect = 0..)]
pub struct NoDropAtAll {
    n: u32,
    s: &'static str,
}

#[klint::drop_preempt_count(adjust = 0, expect = 0..)]
pub struct BalancedInside; // its destructor enters and leaves

impl Drop for BalancedInside {
    fn drop(&mut self) {
        enter();
        leave();
    }
}

#[klint::drop_preempt_count(adjust = 0)]
pub struct ReleasesAndTakes(Section); // the destructor runs before the field's

impl Drop for ReleasesAndTakes {
    fn drop(&mut self) {
        enter();
    }
}

#[klint::drop_preempt_count(expect = 0..)]
pub struct Trusting<T>(T);

pub fn used_with_a_number_ok(x: Trusting<u32>) {
    enter();
    drop(x);
    leave();
}

#[klint::drop_preempt_count(adjust = -1, expect = 1..)]
pub struct Handle;

impl Drop for Handle {
    fn drop(&mut self) {
        leave();
    }
}

pub fn annotated_drop_is_a_release_bad() {
    enter();
    let h = Handle;
    rest(); //~ ERROR[sleep-in-atomic]
    drop(h);
}

pub fn annotated_drop_is_a_release_ok() {
    enter();
    let h = Handle;
    drop(h);
    rest();
}

#[klint::drop_preempt_count(adjust = 0, expect = 0..)]
pub struct Boxed(Box<Flusher>); //~ ERROR[annotation-mismatch] may sleep

#[klint::drop_preempt_count(adjust = 0, expect = 0..)]
pub struct Kept(core::mem::ManuallyDrop<Flusher>);

#[klint::drop_preempt_count(adjust = 0, expect = 0..)]
pub union Bits {
    a: u32,
    b: core::mem::ManuallyDrop<Flusher>,
}
