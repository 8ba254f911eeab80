//@ revisions: old, new
//@[old] edition: 2021
//@[new] edition: 2024
//! The same program under two editions: when the scrutinee of `if let` and a tail expression's temporaries end.

use std::sync::atomic::{AtomicU32, Ordering};

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

static NUMBER: AtomicU32 = AtomicU32::new(7);

impl Section {
    fn value(&self) -> Option<u32> {
        NUMBER.load(Ordering::Relaxed).checked_sub(1)
    }
}

pub fn else_branch_bad() {
    if let None = Section::new().value() {
        leave();
        enter();
    } else {
        rest(); //[old]~ ERROR[sleep-in-atomic]
    }
    let _s = Section::new();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn else_if_let_bad(n: Option<u32>) {
    if let Some(4) = Section::new().value() {
        rest(); //~ ERROR[sleep-in-atomic]
    } else if let Some(n) = n {
        let _ = n;
        rest(); //[old]~ NOTE[sleep-in-atomic]
    }
}

pub fn tail_bad() -> Option<u32> {
    struct Late;
    impl Drop for Late {
        fn drop(&mut self) {
            rest();
        }
    }
    let _late = Late;
    if true {
        let _s = Section::new();
        rest(); //~ ERROR[sleep-in-atomic]
    }
    Section::new().value()
} //[old]~ ERROR[sleep-in-atomic]

pub fn while_let_bad() {
    while let Some(5) = Section::new().value() {
        rest(); //~ ERROR[sleep-in-atomic]
    }
    rest();
}

pub fn match_bad() {
    match Section::new().value() {
        Some(_) => rest(), //~ ERROR[sleep-in-atomic]
        None => {}
    }
    rest();
}

pub fn let_else_ok() -> u32 {
    let Some(n) = Section::new().value() else {
        rest();
        return 0;
    };
    rest();
    n
}
