//@ edition: 2024
//! A function becomes a pointer by `let`, cast, argument, return, constant and field, also on its way to an address.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub fn to_an_address_bad() -> usize {
    enter as usize //~ WARNING[function-pointer-contract]
}

pub fn to_a_raw_pointer_bad() -> *const () {
    enter as *const () //~ WARNING[function-pointer-contract]
}

pub fn to_an_address_ok() -> usize {
    rest as usize
}

pub const TABLE: [fn(); 2] = [
    rest,
    enter, //~ WARNING[function-pointer-contract]
];

pub struct Ops {
    pub go: fn(),
    pub halt: Option<unsafe extern "C" fn()>,
}

unsafe extern "C" fn halts() {
    leave();
}

unsafe extern "C" fn halts_quietly() {}

impl Ops {
    pub const OK: Ops = Ops {
        go: rest,
        halt: Some(halts_quietly),
    };
    pub const BAD: Ops = Ops {
        go: enter, //~ WARNING[function-pointer-contract]
        halt: Some(halts), //~ WARNING[function-pointer-contract]
    };
}

trait Named {
    fn name();
}

struct Up;

impl Named for Up {
    fn name() {
        enter();
    }
}

struct Flat;

impl Named for Flat {
    fn name() {}
}

pub fn by_the_trait_bad() -> fn() {
    <Up as Named>::name //~ WARNING[function-pointer-contract] `Up::name`
}

pub fn by_the_trait_ok() -> fn() {
    <Flat as Named>::name
}

pub fn closure_bad() -> fn(u32) {
    |_| enter() //~ WARNING[function-pointer-contract]
}

pub fn closure_ok() -> fn(u32) -> u32 {
    |n| n + 1
}

pub fn unsafe_pointer_bad() {
    let f: unsafe fn() = enter; //~ WARNING[function-pointer-contract]
    let _ = f;
}

pub fn nested_in_a_call_bad() {
    core::hint::black_box(enter as fn()); //~ WARNING[function-pointer-contract]
}

pub fn item_stays_an_item_ok() {
    core::hint::black_box(enter);
}

pub fn comparison_bad(f: fn()) -> bool {
    core::ptr::fn_addr_eq(f, enter as fn()) //~ WARNING[function-pointer-contract]
}
