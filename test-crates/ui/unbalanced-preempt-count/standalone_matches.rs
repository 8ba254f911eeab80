//@ edition: 2024
//! Where the arms of a `match`, `if`, `let else` or `?` meet again with different counts, that place is told.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub fn one_arm_bad(n: u32) {
    match n {
        0 => enter(),
        1 => {}
        _ => return,
    } //~ ERROR[unbalanced-preempt-count]
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn each_arm_ok(n: u32) {
    match n {
        0 => enter(),
        1 => {
            enter();
        }
        _ => return,
    }
    leave();
}

pub fn two_against_one_bad(n: u32) {
    match n {
        0 => {
            enter();
            enter();
        }
        _ => enter(),
    } //~ ERROR[unbalanced-preempt-count]
    leave();
}

pub fn diverging_arm_ok(n: u32) {
    match n {
        0 => {}
        1 => {
            enter();
            panic!();
        }
        _ => {
            enter();
            loop {}
        }
    }
    rest();
}

pub fn let_else_ok(x: Option<u32>) -> u32 {
    enter();
    let Some(n) = x else {
        leave();
        return 0;
    };
    leave();
    n
}

pub fn let_else_leaves_out_the_release(x: Option<u32>) -> Option<u32> {
    enter();
    let n = x?;
    leave();
    Some(n)
}

pub fn same_condition_twice_ok(c: bool) {
    if c {
        enter();
    }
    quiet();
    if c {
        leave();
    }
}

pub fn other_condition_bad(c: bool, d: bool) {
    if c {
        enter();
    } //~ ERROR[unbalanced-preempt-count]
    quiet();
    if d {
        leave();
    }
}

pub fn short_circuit_bad(c: bool) -> bool {
    let r = c && entered();
    quiet();
    rest(); //~ ERROR[sleep-in-atomic]
    r
}

fn entered() -> bool {
    enter();
    true
}

fn quiet() {}

pub enum Shape {
    Round,
    Flat,
    Other(u32),
}

pub fn same_match_twice_ok(s: Shape) {
    match s {
        Shape::Round => enter(),
        Shape::Flat | Shape::Other(_) => {}
    }
    match s {
        Shape::Round => leave(),
        _ => rest(),
    }
}

pub fn guarded_arm_bad(s: Shape) {
    match s {
        Shape::Other(n) if n > 3 => enter(),
        Shape::Other(_) => {}
        _ => {}
    } //~ ERROR[unbalanced-preempt-count]
}
