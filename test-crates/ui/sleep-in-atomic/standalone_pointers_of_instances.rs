//@ edition: 2021
//! A generic function makes another pointer for each of its arguments.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Make {
    fn make() -> u32;
}

pub struct Slow;

impl Make for Slow {
    fn make() -> u32 {
        rest();
        1
    }
}

pub struct Quick;

impl Make for Quick {
    fn make() -> u32 {
        2
    }
}

fn as_pointer<T: Make>() -> fn() -> u32 {
    T::make
}

struct Ops {
    make: fn() -> u32,
}

fn ops<T: Make>() -> Ops {
    Ops {
        make: as_pointer::<T>(),
    }
}

pub fn slow_bad() -> u32 {
    let f = as_pointer::<Slow>();
    enter();
    let n = f(); //~ ERROR[sleep-in-atomic]
    leave();
    n
}

pub fn quick_ok() -> u32 {
    let f = as_pointer::<Quick>();
    enter();
    let n = f();
    leave();
    n
}

pub fn slow_by_way_of_a_table_bad() -> u32 {
    let o = ops::<Slow>();
    enter();
    let n = (o.make)(); //~ ERROR[sleep-in-atomic]
    leave();
    n
}

pub fn quick_by_way_of_a_table_ok() -> u32 {
    let o = ops::<Quick>();
    enter();
    let n = (o.make)();
    leave();
    n
}
