//@ edition: 2024
//! In a chain of `let`s each scrutinee lives to the end of the `then` block, and no further.

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

impl Section {
    fn get(&self) -> Option<u32> {
        Some(3)
    }
}

pub fn second_condition_bad() {
    if let Some(n) = Section::new().get()
        && slow(n) //~ ERROR[sleep-in-atomic] `slow`
    {
        leave();
        enter();
    }
}

fn slow(n: u32) -> bool {
    rest();
    n > 2
}

pub fn first_condition_ok() {
    if slow(3)
        && let Some(_n) = Section::new().get()
    {
        enter();
        leave();
    }
}

pub fn then_block_bad() {
    if let Some(n) = Section::new().get()
        && n > 2
    {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn else_block_ok() {
    if let Some(n) = Section::new().get()
        && n > 2
    {
    } else {
        rest();
    }
}

pub fn two_sections_bad() {
    if let Some(a) = Section::new().get()
        && let Some(b) = Section::new().get()
        && a == b
    {
        leave();
        rest(); //~ ERROR[sleep-in-atomic]
        enter();
    }
    rest();
}

pub fn in_a_loop_bad(mut n: u32) {
    while n > 0
        && let Some(m) = Section::new().get()
    {
        n -= m;
        rest(); //~ ERROR[sleep-in-atomic]
    }
    rest();
}

pub fn match_guard_bad(n: Option<u32>) {
    match n {
        Some(n) if Section::new().get() == Some(n) => rest(),
        Some(n) if slow(n) => {}
        _ => {
            let _s = Section::new();
            rest(); //~ ERROR[sleep-in-atomic]
        }
    }
}
