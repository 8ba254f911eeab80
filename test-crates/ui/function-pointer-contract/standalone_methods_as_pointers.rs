//@ edition: 2024
//@ known-bug: a pointer to a method of a type parameter is not checked for the types it is used with
//! Any path that names a function can become a pointer: methods, trait methods, associated functions, generics, foreign functions, constructors.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

unsafe extern "C" {
    #[klint::preempt_count(adjust = 1, expect = 0..)]
    fn c_enter();

    #[klint::preempt_count(expect = 0)]
    fn c_rest();
}

pub fn foreign_bad() -> unsafe extern "C" fn() {
    c_enter //~ WARNING[function-pointer-contract]
}

pub fn foreign_ok() -> unsafe extern "C" fn() {
    c_rest
}

pub trait Make: Sized {
    fn make() -> Self;
    fn keep(self) -> Self {
        leave();
        self
    }
}

impl Make for u8 {
    fn make() -> u8 {
        enter();
        0
    }
}

impl Make for u16 {
    fn make() -> u16 {
        0
    }

    fn keep(self) -> u16 {
        self
    }
}

pub fn associated_bad() -> fn() -> u8 {
    u8::make //~ WARNING[function-pointer-contract]
}

pub fn associated_ok() -> fn() -> u16 {
    <u16 as Make>::make
}

pub fn provided_bad() -> fn(u8) -> u8 {
    Make::keep //~ WARNING[function-pointer-contract]
}

pub fn provided_ok() -> fn(u16) -> u16 {
    Make::keep
}

fn of<T: Make>() -> T {
    T::make()
}

pub fn instance_bad() -> fn() -> u8 {
    of //~ WARNING[function-pointer-contract]
}

pub fn instance_ok() -> fn() -> u16 {
    of::<u16>
}

fn fn_as_pointer<T: Make>() -> fn() -> T {
    T::make //~ WARNING[function-pointer-contract]
}

pub fn made_in_a_generic_function() {
    let _eight = fn_as_pointer::<u8>();
    let _sixteen = fn_as_pointer::<u16>();
}

pub struct Queue;

impl Queue {
    fn open(&self) -> u32 {
        enter();
        0
    }

    fn len(&self) -> u32 {
        3
    }

    const OPEN: fn(&Queue) -> u32 = Queue::open; //~ WARNING[function-pointer-contract]
    const LEN: fn(&Queue) -> u32 = Self::len;
}

pub struct Slots {
    hooks: [Option<fn(&Queue) -> u32>; 2],
}

pub fn in_options_in_arrays_bad() -> Slots {
    Slots {
        hooks: [
            Some(Queue::len),
            Some(Queue::open), //~ WARNING[function-pointer-contract]
        ],
    }
}

pub struct Call<F>(F);

pub fn kept_as_itself_ok() -> Call<impl Fn()> {
    Call(enter)
}

pub fn tuple_bad() -> (u32, fn()) {
    (1, enter) //~ WARNING[function-pointer-contract]
}

pub fn assigned_bad(slot: &mut fn()) {
    *slot = leave; //~ WARNING[function-pointer-contract]
}

pub fn in_a_vector_bad() -> Vec<fn()> {
    vec![
        rest as fn(),
        leave, //~ WARNING[function-pointer-contract]
    ]
}

pub fn break_value_bad() -> fn() {
    loop {
        break enter; //~ WARNING[function-pointer-contract]
    }
}

pub fn drop_glue_ok() -> unsafe fn(*mut u32) {
    core::ptr::drop_in_place::<u32>
}

pub struct Section;

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub fn drop_glue_bad() -> unsafe fn(*mut Section) {
    core::ptr::drop_in_place::<Section> //~ WARNING[function-pointer-contract]
}
