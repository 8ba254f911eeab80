//@ edition: 2024
//! Function pointers in tables, arguments, statics and closures, in a crate of one file.
#![allow(unused)]

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 0, expect = 1.., unchecked)]
fn needs_atomic() {}

pub struct Ops {
    start: fn(),
    stop: fn(),
}

pub fn table_ok() -> Ops {
    Ops {
        start: rest,
        stop: || {},
    }
}

pub fn table_bad() -> Ops {
    Ops {
        start: enter, //~ WARNING[function-pointer-contract]
        stop: rest,
    }
}

pub fn array_bad() -> [fn(); 2] {
    [
        rest as fn(),
        enter, //~ WARNING[function-pointer-contract]
    ]
}

pub fn chosen_bad(c: bool) -> fn() {
    if c {
        rest
    } else {
        needs_atomic //~ WARNING[function-pointer-contract]
    }
}

fn generic<T: Default>() -> T {
    enter();
    T::default()
}

pub fn instance_bad() -> fn() -> u32 {
    generic::<u32> //~ WARNING[function-pointer-contract]
}

pub struct Thing;

impl Thing {
    fn method(&self) {
        enter();
    }
}

pub fn method_as_a_pointer_bad() -> fn(&Thing) {
    Thing::method //~ WARNING[function-pointer-contract]
}

pub fn sort_with_an_item_ok(v: &mut Vec<u32>) {
    fn key(n: &u32) -> u32 {
        *n
    }
    v.sort_by_key(key);
}

pub fn constructor_ok() -> fn(u32) -> Option<u32> {
    Some
}
