//@ edition: 2024
//! Objects of one trait under other arguments are other objects: what becomes one is not called through the other.

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn sleeps() {}

pub fn closure_of_bytes_ok() {
    let quiet: Box<dyn FnMut(u8)> = Box::new(|_| {});
    let mut all = vec![quiet];
    enter();
    for f in &mut all {
        f(1);
    }
    leave();
}

pub fn closure_of_words_bad() {
    let slow: Box<dyn FnMut(u16)> = Box::new(|_| sleeps());
    let mut all = vec![slow];
    enter();
    for f in &mut all {
        f(1); //~ ERROR[sleep-in-atomic]
    }
    leave();
}

pub fn closure_with_a_result_ok() {
    let quiet: Box<dyn Fn() -> bool> = Box::new(|| true);
    let all = vec![quiet];
    enter();
    for f in &all {
        f();
    }
    leave();
}

pub fn closure_without_one_bad() {
    let slow: Box<dyn Fn()> = Box::new(|| sleeps());
    let all = vec![slow];
    enter();
    for f in &all {
        f(); //~ ERROR[sleep-in-atomic]
    }
    leave();
}

pub trait Sink<T> {
    fn put(&self, value: T);
}

pub struct Pipe;

impl Sink<u8> for Pipe {
    fn put(&self, _: u8) {
        sleeps();
    }
}

impl Sink<u16> for Pipe {
    fn put(&self, _: u16) {}
}

pub fn made() -> (Box<dyn Sink<u8>>, Box<dyn Sink<u16>>) {
    (Box::new(Pipe), Box::new(Pipe))
}

pub fn sink_of_bytes_bad(all: &[Box<dyn Sink<u8>>]) {
    enter();
    for s in all {
        s.put(1); //~ ERROR[sleep-in-atomic]
    }
    leave();
}

pub fn sink_of_words_ok(all: &[Box<dyn Sink<u16>>]) {
    enter();
    for s in all {
        s.put(1);
    }
    leave();
}

pub struct Held<T>(T);

pub trait Base<T> {
    fn base(&self);
}

pub trait Derived: Base<u8> {}

impl Base<u8> for Held<u64> {
    fn base(&self) {
        sleeps();
    }
}

impl Derived for Held<u64> {}

pub fn derived() -> Box<dyn Derived> {
    Box::new(Held(1))
}

/// An object of a subtrait may have become this one.
pub fn upcast_bad(it: Box<dyn Derived>) {
    let all: Vec<Box<dyn Base<u8>>> = vec![it];
    enter();
    for b in &all {
        b.base(); //~ ERROR[sleep-in-atomic]
    }
    leave();
}
