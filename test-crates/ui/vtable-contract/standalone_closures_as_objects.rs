//@ edition: 2024
//! A closure or function behind `dyn Fn` is held to the contract where it becomes the object.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub fn boxed_ok() -> Box<dyn Fn()> {
    Box::new(|| rest())
}

pub fn boxed_bad() -> Box<dyn Fn()> {
    Box::new(|| enter()) //~ WARNING[vtable-contract]
}

pub fn item_bad() -> Box<dyn FnOnce()> {
    Box::new(leave) //~ WARNING[vtable-contract]
}

pub fn reference_bad(f: &dyn Fn(&dyn Fn())) {
    f(&|| leave()); //~ WARNING[vtable-contract]
}

pub fn reference_ok(f: &dyn Fn(&dyn Fn())) {
    f(&|| {
        enter();
        leave();
    });
}

pub fn mutable_bad(n: &mut u32) {
    let mut add = |m: u32| {
        *n += m;
        enter();
    };
    let f: &mut dyn FnMut(u32) = &mut add; //~ WARNING[vtable-contract]
    f(1);
}

fn takes_object(f: &dyn Fn(u32) -> u32) -> u32 {
    f(1)
}

pub fn argument_ok() -> u32 {
    takes_object(&|n| n + 1)
}

pub fn argument_bad() -> u32 {
    takes_object(&|n| { //~ WARNING[vtable-contract]
        enter();
        n
    })
}

fn boxes<F: Fn() + 'static>(f: F) -> Box<dyn Fn()> {
    Box::new(f)
}

pub fn in_a_generic_function_ok() {
    let _quiet = boxes(|| {});
    let _rests = boxes(rest);
}

pub struct Handlers {
    all: Vec<Box<dyn Fn() + Send>>,
}

impl Handlers {
    pub fn pushed_bad(&mut self) {
        self.all.push(Box::new(|| enter())); //~ WARNING[vtable-contract]
    }

    pub fn pushed_ok(&mut self) {
        self.all.push(Box::new(move || {}));
    }
}

pub fn pointer_in_an_object_ok(f: fn()) -> Box<dyn Fn()> {
    Box::new(f)
}

pub static HANDLER: &(dyn Fn() + Sync) = &enter; //~ WARNING[vtable-contract]

pub static QUIET: &(dyn Fn() + Sync) = &rest;
