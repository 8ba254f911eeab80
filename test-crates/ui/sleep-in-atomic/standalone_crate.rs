//@ edition: 2024
//! A crate of one file, with nothing of the kernel's: annotations say what C does.
#![feature(allocator_api)]

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
pub fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
pub fn leave() {}

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
pub fn sleep() {}

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

pub struct Sleeper(u32);

impl Drop for Sleeper {
    fn drop(&mut self) {
        sleep();
    }
}

pub fn call_bad() {
    let _s = Section::new();
    sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn drop_bad(x: Sleeper) {
    let _s = Section::new();
    drop(x); //~ ERROR[sleep-in-atomic]
}

pub fn boxed_drop_bad(x: Box<Sleeper>) {
    let _s = Section::new();
    drop(x); //~ ERROR[sleep-in-atomic]
}

pub fn vector_drop_bad(x: Vec<Sleeper>) {
    let _s = Section::new();
    drop(x); //~ ERROR[sleep-in-atomic]
}

pub fn array_drop_bad(x: [Sleeper; 2]) {
    let _s = Section::new();
    drop(x); //~ ERROR[sleep-in-atomic]
}

pub fn option_drop_ok() {
    let _s = Section::new();
    let x: Option<Sleeper> = None;
    drop(x);
}

pub fn after_the_section_ok(x: Vec<Box<Sleeper>>) {
    drop(Section::new());
    drop(x);
}

pub fn if_let_precise_ok(x: Option<Section>) {
    if let Some(s) = x {
        drop(s);
    }
    drop(Section::new());
}
