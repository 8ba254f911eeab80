//@ edition: 2024
//! A pointer of unknown origin keeps its contract: neutral, and called where sleeping is allowed.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

fn quiet() {}

pub fn unknown_pointer_is_neutral_ok(f: fn()) {
    f();
    rest();
}

pub fn one_of_those_that_break_it_note(p: &[fn(); 3], i: usize) {
    p[i]();
    rest(); //~ NOTE[sleep-in-atomic]
}

pub fn handed_a_breaker_bad() {
    unknown_pointer_is_neutral(enter); //~ WARNING[function-pointer-contract]
    leave();
}

fn unknown_pointer_is_neutral(f: fn()) {
    f();
}

pub fn in_an_option_bad(c: bool) -> Option<fn()> {
    c.then_some(leave) //~ WARNING[function-pointer-contract]
}

pub fn mapped_ok(c: Option<u32>) -> Option<fn()> {
    c.map(|_| quiet as fn())
}

pub fn mapped_bad(c: Option<u32>) -> Option<fn()> {
    c.map(|_| leave as fn()) //~ WARNING[function-pointer-contract]
}

pub struct Callback {
    call: Box<fn()>,
}

pub fn boxed_bad() -> Callback {
    Callback {
        call: Box::new(enter), //~ WARNING[function-pointer-contract]
    }
}

pub fn default_argument_bad<T: Default>(f: Option<fn() -> T>) -> T {
    f.unwrap_or(raised::<T>)() //~ WARNING[function-pointer-contract]
}

fn raised<T: Default>() -> T {
    enter();
    T::default()
}

pub fn transmuted_ok(f: fn()) -> usize {
    f as usize
}

pub fn compared_ok(f: fn()) -> bool {
    std::ptr::fn_addr_eq(f, quiet as fn())
}

pub fn with_higher_ranked_lifetimes_bad() -> for<'a> fn(&'a u32) -> &'a u32 {
    fn id(x: &u32) -> &u32 {
        enter();
        x
    }
    id //~ WARNING[function-pointer-contract]
}

pub fn never_returns_ok() -> fn() -> ! {
    fn dies() -> ! {
        enter();
        panic!()
    }
    dies
}

pub static HOOKS: &[(&str, fn())] = &[
    ("quiet", quiet),
    ("enter", enter), //~ WARNING[function-pointer-contract]
];

pub const fn made_in_a_const_fn_bad() -> fn() {
    leave //~ WARNING[function-pointer-contract]
}

pub fn shadowed_names_ok() -> fn() {
    fn enter() {}
    enter
}
