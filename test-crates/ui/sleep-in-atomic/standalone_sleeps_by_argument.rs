//@ edition: 2021
//! A guard that comes in by value is held while a callee sleeps that does so for some arguments only.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Guard;

impl Guard {
    pub fn new() -> Self {
        enter();
        Guard
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        leave();
    }
}

fn rest_if(b: bool) {
    if b {
        rest()
    }
}

fn rest_if_behind(b: &bool) {
    if *b {
        rest()
    }
}

pub fn by_value_bad(g: Guard, b: bool) {
    rest_if(b) //~ ERROR[sleep-in-atomic]
}

pub fn by_reference_bad(g: Guard, b: &bool) {
    rest_if_behind(b) //~ ERROR[sleep-in-atomic]
}

pub fn in_a_tuple_bad(g: (Guard, bool)) {
    rest_if(g.1) //~ ERROR[sleep-in-atomic]
}

pub fn constant_ok(g: Guard) {
    rest_if(false)
}

pub fn after_its_end_ok(g: Guard, b: bool) {
    drop(g);
    rest_if(b)
}

pub fn only_on_one_way_ok(g: Option<Guard>, b: bool) {
    match g {
        Some(g) => drop(g),
        None => rest_if(b),
    }
}

pub struct Bell(pub bool, Guard);

impl Drop for Bell {
    fn drop(&mut self) {
        rest_if(self.0)
    }
}

pub fn own_destructor_bad(b: Bell) {
    drop(b) //~ ERROR[sleep-in-atomic]
}

struct Line {
    slow: bool,
    guard: Guard,
}

fn asked_of_callers(l: Line) {
    rest_if(l.slow)
}

pub fn gives_what_sleeps_bad() {
    asked_of_callers(Line { //~ ERROR[sleep-in-atomic]
        slow: true,
        guard: Guard::new(),
    })
}

pub fn gives_what_does_not_ok() {
    asked_of_callers(Line {
        slow: false,
        guard: Guard::new(),
    })
}

fn nobody_calls_it_bad(l: Line) {
    rest_if(l.slow) //~ ERROR[sleep-in-atomic]
}
