//@ edition: 2024
//! In edition 2024 the scrutinee of `if let` is dropped before `else`, and tail temporaries before locals.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section(u32);

impl Section {
    fn new() -> Section {
        enter();
        Section(std::hint::black_box(7))
    }

    fn get(&self) -> Option<u32> {
        if self.0 > 3 { Some(self.0) } else { None }
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub fn in_the_then_branch_bad() {
    if let Some(_) = Section::new().get() {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn in_the_else_branch_ok() {
    if let Some(_) = Section::new().get() {
    } else {
        rest();
    }
}

pub fn in_a_match_arm_bad() {
    match Section::new().get() {
        Some(_) => {}
        None => rest(), //~ ERROR[sleep-in-atomic]
    }
}

pub fn condition_of_a_plain_if_ok() {
    if Section::new().get().is_some() {
        rest();
    }
}

pub fn in_a_while_let_bad() {
    while let Some(_) = Section::new().get() {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn let_else_ok() -> u32 {
    let Some(n) = Section::new().get() else {
        rest();
        return 0;
    };
    rest();
    n
}

pub fn chain_bad(go: bool) {
    if go && let Some(_) = Section::new().get() {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

pub fn tail_temporary_ends_before_locals_ok() -> Option<u32> {
    let _f = Flusher;
    Section::new().get()
}
