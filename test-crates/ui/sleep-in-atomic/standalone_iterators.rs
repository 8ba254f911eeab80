//@ edition: 2024
//! Iterators are lazy: what a closure or `next` does happens where items are asked for.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Slow(u32);

impl Iterator for Slow {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        rest();
        None
    }
}

pub fn adapter_alone_ok(v: &[u32]) {
    enter();
    let lazy = v.iter().map(|n| {
        rest();
        *n
    });
    leave();
    let _all: Vec<u32> = lazy.collect();
}

pub fn asked_for_in_the_section_bad(v: &[u32]) -> Option<u32> {
    let mut lazy = v.iter().map(|n| {
        rest(); //~ ERROR[sleep-in-atomic]
        *n
    });
    enter();
    let first = lazy.next();
    leave();
    first
}

pub fn for_each_bad(v: &[u32]) {
    enter();
    v.iter().for_each(|_| rest()); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn filter_and_count_bad(v: &[u32]) -> usize {
    enter();
    let n = v
        .iter()
        .filter(|_| {
            rest(); //~ ERROR[sleep-in-atomic]
            true
        })
        .count();
    leave();
    n
}

pub fn filter_and_count_ok(v: &[u32]) -> usize {
    enter();
    let n = v.iter().filter(|n| **n > 3).count();
    leave();
    n
}

pub fn own_next_bad(mut s: Slow) {
    enter();
    for _ in &mut s {} //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn own_next_through_an_adapter_bad(s: Slow) -> u32 {
    enter();
    let n = s.take(3).sum(); //~ ERROR[sleep-in-atomic]
    leave();
    n
}

pub fn chained_bad(v: &[u32], s: Slow) -> u32 {
    enter();
    let n = v.iter().copied().chain(s).max().unwrap_or(0); //~ ERROR[sleep-in-atomic]
    leave();
    n
}

pub fn any_and_all_bad(v: &[u32]) -> bool {
    enter();
    let yes = v.iter().any(|n| {
        rest(); //~ ERROR[sleep-in-atomic]
        *n == 1
    });
    leave();
    yes
}

pub fn folded_ok(v: &[u32]) -> u32 {
    enter();
    let n = v.iter().fold(0, |a, b| a + b);
    leave();
    n
}

pub fn enumerated_and_zipped_ok(v: &[u32], w: &[u32]) -> u32 {
    let mut sum = 0;
    enter();
    for (i, (a, b)) in v.iter().zip(w).enumerate() {
        sum += a + b + i as u32;
    }
    leave();
    rest();
    sum
}

fn drain<I: Iterator>(it: I) {
    for _ in it {}
}

pub fn by_a_generic_function_bad(s: Slow) {
    enter();
    drain(s); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn by_a_generic_function_ok() {
    enter();
    drain(0..3);
    drain([1, 2].into_iter());
    leave();
}

pub fn behind_dyn_bad(it: &mut dyn Iterator<Item = u32>, s: &mut Slow) {
    let it: &mut dyn Iterator<Item = u32> = s;
    enter();
    let _n = it.next(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn once_with_bad() {
    let mut it = std::iter::once_with(rest);
    enter();
    let _unit = it.next(); //~ ERROR[sleep-in-atomic] `OnceWith::next`
    leave();
}
