//@ uses: cpu, might_sleep
//! Arms that disagree are told apart while what decided is known.
use kernel::prelude::*;

#[derive(Clone, Copy)]
pub enum Mode {
    Atomic,
    Sleeping,
    Polling,
}

pub fn decided_by_an_enum_ok(mode: Mode) {
    match mode {
        Mode::Atomic => preempt_disable(),
        Mode::Sleeping | Mode::Polling => {}
    }
    if let Mode::Sleeping = mode {
        might_sleep();
    }
    match mode {
        Mode::Atomic => preempt_enable(),
        _ => {}
    }
}

pub fn one_arm_forgets_bad(mode: Mode) {
    preempt_disable();
    match mode {
        Mode::Atomic => preempt_enable(),
        Mode::Sleeping => preempt_enable(),
        Mode::Polling => {}
    } //~ ERROR[unbalanced-preempt-count]
}

pub fn decided_by_a_number_ok(n: u32) {
    if n == 2 {
        preempt_disable();
    }
    match n {
        2 => preempt_enable(),
        _ => might_sleep(),
    }
}

pub fn decided_by_a_comparison_nobody_keeps_bad(n: u32, m: u32) {
    if n * 2 < m {
        preempt_disable();
    } //~ ERROR[unbalanced-preempt-count]
    if n + n < m {
        preempt_enable();
    }
}
