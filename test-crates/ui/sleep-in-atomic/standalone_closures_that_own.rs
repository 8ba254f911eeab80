//@ edition: 2024
//! A closure that captured a section by value is the section: it ends when the closure does.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section;

impl Section {
    pub fn new() -> Section {
        enter();
        Section
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

pub fn captured_by_move_bad() {
    let s = Section::new();
    let f = move || {
        let _ = &s;
    };
    rest(); //~ ERROR[sleep-in-atomic]
    f();
}

pub fn dropped_closure_ok() {
    let s = Section::new();
    let f = move || {
        let _ = &s;
    };
    drop(f);
    rest();
}

pub fn captured_by_reference_ok() {
    let s = Section::new();
    let f = || {
        let _ = &s;
    };
    f();
    drop(s);
    rest();
}

pub fn called_once_ok() {
    let s = Section::new();
    let f = move || drop(s);
    f();
    rest();
}

pub fn never_called_still_ends_ok() {
    {
        let s = Section::new();
        let _f = move || drop(s);
    }
    rest();
}

pub fn returned_closure() -> impl FnOnce() {
    let s = Section::new();
    move || drop(s)
}

pub fn user_of_it_bad() {
    let f = returned_closure();
    rest(); //~ ERROR[sleep-in-atomic]
    f();
}

pub fn user_of_it_ok() {
    let f = returned_closure();
    f();
    rest();
}

pub fn boxed_bad() {
    let s = Section::new();
    let f: Box<dyn FnOnce()> = Box::new(move || drop(s)); //~ WARNING[vtable-contract]
    rest(); //~ ERROR[sleep-in-atomic]
    drop(f);
}

pub fn captured_flusher_bad() {
    let f = Flusher;
    let c = move || {
        let _ = &f;
    };
    let _s = Section::new();
    drop(c); //~ ERROR[sleep-in-atomic]
}

pub fn part_captured_ok() {
    let t = (Section::new(), 3u32);
    let f = move || t.1;
    f();
    drop(t.0);
    rest();
}

pub fn closure_in_closure_bad() {
    let outer = || {
        let s = Section::new();
        move || {
            let _ = &s;
        }
    };
    let inner = outer();
    rest(); //~ ERROR[sleep-in-atomic]
    inner();
}
