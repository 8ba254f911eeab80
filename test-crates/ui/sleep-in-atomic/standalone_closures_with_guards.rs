//@ edition: 2024
//! A guard that a closure captures by move lives as long as the closure; one it borrows lives where it was made.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section(u32);

impl Section {
    pub fn new() -> Section {
        enter();
        Section(0)
    }

    pub fn touch(&self) {}
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub fn moved_in_bad() {
    let s = Section::new();
    let f = move || s.touch();
    rest(); //~ ERROR[sleep-in-atomic]
    f();
}

pub fn moved_in_and_dropped_ok() {
    let s = Section::new();
    let f = move || s.touch();
    f();
    drop(f);
    rest();
}

pub fn consumed_by_the_call_ok() {
    let s = Section::new();
    let f = move || drop(s);
    f();
    rest();
}

pub fn consumed_but_not_yet_bad() {
    let s = Section::new();
    let f = move || drop(s);
    rest(); //~ ERROR[sleep-in-atomic]
    f();
}

pub fn borrowed_bad() {
    let s = Section::new();
    let f = || s.touch();
    f();
    drop(f);
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn made_inside_ok() {
    let f = || Section::new().touch();
    f();
    rest();
    f();
}

pub fn returned_from_inside_bad() {
    let f = || Section::new();
    let s = f();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn returned_from_inside_ok() {
    let f = || Section::new();
    f();
    rest();
}

fn opens() -> impl FnOnce() {
    let s = Section::new();
    move || s.touch()
}

pub fn hidden_in_a_returned_closure_bad() {
    let f = opens();
    rest(); //~ ERROR[sleep-in-atomic]
    f();
}

pub fn hidden_in_a_returned_closure_ok() {
    let f = opens();
    f();
    rest();
}

pub fn boxed_bad() {
    let s = Section::new();
    let f: Box<dyn FnOnce()> = Box::new(move || s.touch()); //~ WARNING[vtable-contract]
    rest(); //~ ERROR[sleep-in-atomic]
    f();
}

fn run<F: FnOnce() -> R, R>(f: F) -> R {
    f()
}

pub fn through_a_generic_function_ok() {
    let s = Section::new();
    run(move || drop(s));
    rest();
}

pub fn result_of_a_generic_function_bad() {
    let s = run(Section::new);
    rest(); //~ ERROR[sleep-in-atomic]
    drop(s);
}

pub fn only_a_field_is_captured_bad() {
    let both = (Section::new(), 3u32);
    let f = move || both.1 + 1;
    let _n = f();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn only_the_guard_is_captured_ok() {
    let both = (Section::new(), String::new());
    let f = move || both.0.touch();
    drop(f);
    rest();
    let _s = both.1;
}

pub fn mutable_capture_ok() {
    let mut held = None;
    let mut open = || held = Some(Section::new());
    open();
    drop(held.take());
    rest();
}
