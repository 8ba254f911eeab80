//@ uses: cpu, might_sleep
//! Provided methods, generic functions and methods of generic types are held to their annotations.
use kernel::prelude::*;

pub trait Step {
    fn run(&self);

    #[klint::preempt_count(expect = 0..)]
    fn quick(&self) -> u32 {
        3
    }

    #[klint::preempt_count(expect = 0..)]
    fn slow_bad(&self) { //~ ERROR[annotation-mismatch]
        might_sleep();
    }
}

#[klint::preempt_count(adjust = 1)]
pub fn generic_ok<T>(x: T) -> T {
    preempt_disable();
    x
}

#[klint::preempt_count(adjust = 0)]
pub fn generic_bad<T>(x: T) -> T { //~ ERROR[annotation-mismatch]
    preempt_disable();
    x
}

pub struct Cell<T>(T);

impl<T: Copy> Cell<T> {
    #[klint::preempt_count(expect = 0..)]
    pub fn get_ok(&self) -> T {
        self.0
    }

    #[klint::preempt_count(expect = 0..)]
    pub fn fetch_bad(&self) -> T { //~ ERROR[annotation-mismatch]
        msleep(1);
        self.0
    }
}

#[klint::preempt_count(adjust = 0)]
pub const fn constant_ok(n: u32) -> u32 {
    n + 1
}

#[klint::preempt_count(adjust = 0)]
pub fn different_on_two_paths_bad(c: bool) -> u32 { //~ ERROR[annotation-mismatch]
    if c {
        preempt_disable();
        return 1;
    }
    0
}
