//@ edition: 2024
//! A loop whose round changes the count has no count at its head, however it is written.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub fn while_bad(mut n: u32) {
    while n > 0 { //~ ERROR[unbalanced-preempt-count]
        enter();
        n -= 1;
    }
}

pub fn while_ok(mut n: u32) {
    while n > 0 {
        enter();
        n -= 1;
        leave();
    }
}

pub fn for_bad(n: u32) {
    for _ in 0..n { //~ ERROR[unbalanced-preempt-count]
        leave();
    }
}

pub fn loop_with_break_ok(mut n: u32) {
    loop {
        enter();
        if n == 0 {
            break;
        }
        n -= 1;
        leave();
    }
    leave();
}

pub fn loop_with_break_bad(mut n: u32) {
    loop {
        enter();
        if n == 0 {
            break;
        }
        n -= 1;
        leave();
    }
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn continue_forgets_bad(n: u32) {
    for i in 0..n { //~ ERROR[unbalanced-preempt-count]
        enter();
        if i == 3 {
            continue;
        }
        leave();
    }
}

pub fn labelled_ok(n: u32) {
    'outer: for i in 0..n {
        enter();
        for j in 0..n {
            if j == i {
                leave();
                continue 'outer;
            }
        }
        leave();
    }
}

pub fn labelled_bad(n: u32) {
    'outer: for i in 0..n { //~ ERROR[unbalanced-preempt-count]
        enter();
        for j in 0..n {
            if j == i {
                continue 'outer;
            }
        }
        leave();
    }
}

pub fn released_and_retaken_ok(n: u32) {
    enter();
    for _ in 0..n {
        leave();
        rest();
        enter();
    }
    leave();
}

pub fn iterator_adapter_ok(v: &[u32]) -> u32 {
    v.iter()
        .map(|n| {
            enter();
            leave();
            *n
        })
        .sum()
}

pub struct Section;

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

fn section() -> Section {
    enter();
    Section
}

pub fn a_guard_per_round_ok(n: u32) {
    for _ in 0..n {
        let _s = section();
    }
    rest();
}

pub fn the_guard_of_the_last_round_bad(n: u32) {
    let mut last = None;
    for _ in 0..n {
        last = Some(section());
    }
    if last.is_none() {
        rest();
    } else {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn all_forgotten_bad(n: u32) {
    for _ in 0..n { //~ ERROR[unbalanced-preempt-count]
        core::mem::forget(section());
    }
}

pub fn never_ends_ok() -> ! {
    loop {
        enter();
        leave();
    }
}
