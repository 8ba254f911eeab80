//@ edition: 2024
//! An implementation is held to the trait's contract whatever it is for: function pointers, references, tuples, arrays, objects, closures.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Act {
    #[klint::preempt_count(adjust = 0, expect = 0..)]
    fn act(&self);
}

impl Act for fn() {
    fn act(&self) { //~ ERROR[annotation-mismatch]
        self();
        rest();
    }
}

impl Act for extern "C" fn(u32) -> u32 {
    fn act(&self) {}
}

impl<T: Act + ?Sized> Act for &T {
    fn act(&self) {
        (**self).act();
    }
}

impl<T: Act> Act for &mut T {
    fn act(&self) { //~ ERROR[annotation-mismatch]
        (**self).act();
        rest();
    }
}

impl<A: Act, B: Act> Act for (A, B) {
    fn act(&self) {
        self.0.act();
        self.1.act();
    }
}

impl Act for () {
    fn act(&self) {}
}

impl<T: Act, const N: usize> Act for [T; N] {
    fn act(&self) { //~ ERROR[annotation-mismatch]
        rest();
    }
}

impl<T: Act> Act for [T] {
    fn act(&self) {
        for one in self {
            one.act();
        }
    }
}

impl Act for str {
    fn act(&self) { //~ ERROR[annotation-mismatch]
        enter();
    }
}

impl Act for *const u8 {
    fn act(&self) { //~ ERROR[annotation-mismatch]
        rest();
    }
}

impl<T: Act + ?Sized> Act for Box<T> {
    fn act(&self) {
        (**self).act();
    }
}

pub trait Other {
    fn other(&self);

    #[klint::preempt_count(expect = 0..)]
    fn quiet(&self);
}

impl Act for dyn Other {
    fn act(&self) {
        self.quiet();
    }
}

impl Act for dyn Other + Send {
    fn act(&self) { //~ ERROR[annotation-mismatch]
        rest();
    }
}

impl Act for u8 {
    fn act(&self) {}
}

impl Act for bool {
    fn act(&self) { //~ ERROR[annotation-mismatch]
        if *self {
            rest();
        }
    }
}

pub fn by_an_array_in_a_section_ok(x: &[u8; 4]) {
    enter();
    x.as_slice().act();
    leave();
}
