//@ edition: 2024
//! `impl Trait` as argument, result, result of a trait's method and of a method of a generic: the type behind it decides.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Act {
    fn act(&self);
}

pub struct Quick;
pub struct Slow;

impl Act for Quick {
    fn act(&self) {}
}

impl Act for Slow {
    fn act(&self) {
        rest();
    }
}

fn quick() -> impl Act {
    Quick
}

fn slow() -> impl Act {
    Slow
}

pub fn result_ok() {
    let a = quick();
    enter();
    a.act();
    leave();
}

pub fn result_bad() {
    let a = slow();
    enter();
    a.act(); //~ ERROR[sleep-in-atomic]
    leave();
}

fn take(a: impl Act) {
    a.act();
}

pub fn argument_ok() {
    enter();
    take(quick());
    leave();
}

pub fn argument_bad() {
    enter();
    take(slow()); //~ ERROR[sleep-in-atomic]
    leave();
}

pub trait Source {
    fn get(&self) -> impl Act;

    fn get_twice(&self) -> (impl Act, u32) {
        (self.get(), 2)
    }
}

pub struct QuickSource;
pub struct SlowSource;

impl Source for QuickSource {
    fn get(&self) -> impl Act {
        Quick
    }
}

impl Source for SlowSource {
    fn get(&self) -> impl Act {
        Slow
    }
}

pub fn of_a_trait_ok() {
    enter();
    QuickSource.get().act();
    leave();
}

pub fn of_a_trait_bad() {
    enter();
    SlowSource.get().act(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn of_a_provided_method_bad() {
    let (a, _) = SlowSource.get_twice();
    enter();
    a.act(); //~ ERROR[sleep-in-atomic]
    leave();
}

fn through<S: Source>(s: &S) {
    s.get().act();
}

pub fn through_a_generic_ok() {
    enter();
    through(&QuickSource);
    leave();
}

pub fn through_a_generic_bad() {
    enter();
    through(&SlowSource); //~ ERROR[sleep-in-atomic]
    leave();
}

fn both<A: Act, B: Act>(a: A, b: B) -> impl Iterator<Item = u32> {
    a.act();
    [1, 2].into_iter().map(move |n| {
        b.act();
        n
    })
}

pub fn hidden_iterator_ok() {
    let mut it = both(Slow, Quick);
    enter();
    it.next();
    leave();
}

pub fn hidden_iterator_bad() {
    let mut it = both(Quick, Slow);
    enter();
    it.next(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub struct Section;

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

fn section() -> impl Sized {
    enter();
    Section
}

pub fn guard_without_a_name_bad() {
    let s = section();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn guard_without_a_name_ok() {
    drop(section());
    rest();
}

pub fn closure_argument_bad() {
    fn call(f: &dyn Fn(u32), g: impl Fn(u32) -> u32) {
        f(g(1));
    }
    enter();
    call(&|_| {}, |n| {
        rest(); //~ ERROR[sleep-in-atomic]
        n
    });
    leave();
}
