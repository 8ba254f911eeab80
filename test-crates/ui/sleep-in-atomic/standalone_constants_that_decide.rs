//@ edition: 2024
//@ known-bug: an inline constant is not evaluated before the code around it
//! Associated constants and const parameters decide per instance what runs.

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

pub trait Mode {
    const MAY_SLEEP: bool;
    const ROUNDS: usize = 1;
}

pub struct Process;
pub struct Atomic;

impl Mode for Process {
    const MAY_SLEEP: bool = true;
}

impl Mode for Atomic {
    const MAY_SLEEP: bool = false;
}

fn work<M: Mode>() {
    if M::MAY_SLEEP {
        rest();
    }
}

pub fn atomic_ok() {
    let _s = Section::new();
    work::<Atomic>();
}

pub fn process_bad() {
    let _s = Section::new();
    work::<Process>(); //~ ERROR[sleep-in-atomic] `work`
}

fn flagged<const SLEEPS: bool>() {
    if SLEEPS {
        rest();
    } else {
        enter();
        leave();
    }
}

pub fn const_parameter_ok() {
    let _s = Section::new();
    flagged::<false>();
}

pub fn const_parameter_bad() {
    let _s = Section::new();
    flagged::<true>(); //~ ERROR[sleep-in-atomic] `flagged`
}

const DEBUG: bool = cfg!(debug_assertions_that_nobody_sets);

pub fn global_constant_ok() {
    let _s = Section::new();
    if DEBUG {
        rest();
    }
}

fn numbered<const N: usize>() {
    match N {
        0 => {}
        _ => rest(),
    }
}

pub fn number_ok() {
    let _s = Section::new();
    numbered::<0>();
}

pub fn number_bad() {
    let _s = Section::new();
    numbered::<4>(); //~ ERROR[sleep-in-atomic]
}

fn through<M: Mode>() {
    work::<M>();
}

pub fn two_levels_ok() {
    let _s = Section::new();
    through::<Atomic>();
}

pub fn two_levels_bad() {
    let _s = Section::new();
    through::<Process>(); //~ ERROR[sleep-in-atomic] `through`
}

pub fn fp_inline_constant_ok() {
    let _s = Section::new();
    if const { 1 + 1 == 3 } {
        rest();
    }
}
