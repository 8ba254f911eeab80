//@ edition: 2018
//@ known-bug: `array.into_iter()` was by reference before 2021
//! Edition 2018: disjoint captures do not exist, arrays iterate by reference, `dyn` may be missing, tail temporaries live long.
#![allow(unused, bare_trait_objects)]

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

    pub fn value(&self) -> u32 {
        self.0
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub trait Op {
    fn run(&self);
}

pub struct Slow;

impl Op for Slow {
    fn run(&self) {
        rest();
    }
}

pub fn object_without_dyn_bad(op: Box<Op>) {
    enter();
    op.run(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn makes_one() -> Box<Op> {
    Box::new(Slow)
}

pub struct Both {
    section: Section,
    number: u32,
}

pub fn closure_takes_it_whole_ok(b: Both) {
    let f = move || b.number;
    drop(f);
}

pub fn captures_whole_then_sleeps_ok() {
    let b = Both {
        section: Section::new(),
        number: 3,
    };
    let f = move || b.number;
    drop(f);
    rest();
}

pub fn fn_array_into_iter_is_by_reference_bad() {
    let all = [Section::new()];
    for s in all.into_iter() {
        let _n = s.value();
    }
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn tail_temporary_bad() -> u32 {
    let n = {
        let s = Slow;
        Section::new().value() + after(&s) //~ ERROR[sleep-in-atomic]
    };
    n
}

fn after(s: &Slow) -> u32 {
    s.run();
    1
}

pub fn if_let_else_bad(x: Option<u32>) {
    if let (Some(_), _) = (x, Section::new().value()) {
    } else {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn async_is_a_word_ok() {
    let dyn_ = 3;
    let _ = dyn_;
    rest();
}

pub fn panics_with_a_number() {
    enter();
    panic!(3);
}
