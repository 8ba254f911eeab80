//@ edition: 2024
//! Trait methods with a contract: implementations, provided bodies, generics, associated functions and constants.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Port {
    #[klint::preempt_count(expect = 0..)]
    fn quick(&self);

    #[klint::preempt_count(adjust = 0, expect = 0)]
    fn slow(&self) {
        rest();
    }

    #[klint::preempt_count(expect = 0..)]
    fn provided(&self) { //~ ERROR[annotation-mismatch] may sleep
        self.slow();
    }

    #[klint::preempt_count(adjust = 1, expect = 0..)]
    fn open() -> u32;
}

pub struct Good;

impl Port for Good {
    fn quick(&self) {}

    fn open() -> u32 {
        enter();
        3
    }
}

pub struct Bad;

impl Port for Bad {
    fn quick(&self) { //~ ERROR[annotation-mismatch] which this implements
        helper();
    }

    fn slow(&self) {}

    fn open() -> u32 { //~ ERROR[annotation-mismatch] leaves the preemption count as it was
        3
    }
}

fn helper() {
    rest();
}

pub struct Wider;

impl Port for Wider {
    #[klint::preempt_count(expect = 0..2)]
    fn quick(&self) {} //~ ERROR[annotation-mismatch] which this implements

    #[klint::preempt_count(expect = 0..)]
    fn slow(&self) {}

    #[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
    fn open() -> u32 {
        4
    }
}

impl<T: Port> Port for Option<T> {
    fn quick(&self) {
        if let Some(p) = self {
            p.quick();
        }
    }

    fn open() -> u32 {
        T::open()
    }
}

impl<T: Port> Port for [T; 2] {
    fn quick(&self) { //~ ERROR[annotation-mismatch] which this implements
        self[0].slow();
    }

    fn open() -> u32 { //~ ERROR[annotation-mismatch] raises the preemption count by 2
        T::open() + T::open()
    }
}

pub fn contract_is_used_ok<P: Port>(p: &P) {
    let _ = P::open();
    p.quick();
    leave();
    p.slow();
}

pub fn contract_is_used_bad<P: Port>(p: &P) {
    let _ = P::open();
    p.slow(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn contract_holds_for_what_is_known_bad(p: &Bad) {
    enter();
    p.slow(); //~ ERROR[sleep-in-atomic]
    leave();
}
