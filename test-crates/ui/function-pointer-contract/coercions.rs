//@ uses: cpu, might_sleep, cant_sleep
//! What becomes a function pointer must leave the count alone and must accept count 0.
use kernel::prelude::*;

fn neutral() {}

fn sleeps() {
    might_sleep();
}

fn raises() {
    preempt_disable();
}

fn needs_a_lock() {
    cant_sleep();
}

fn call(f: fn()) {
    f();
}

pub fn neutral_ok() {
    let f: fn() = neutral;
    f();
}

pub fn sleeping_is_not_against_the_contract_ok() {
    call(sleeps);
}

pub fn raising_bad() {
    let f: fn() = raises; //~ WARNING[function-pointer-contract]
    let _ = f;
}

pub fn needing_a_lock_bad() {
    let f: fn() = needs_a_lock; //~ WARNING[function-pointer-contract]
    let _ = f;
}

pub fn as_an_argument_bad() {
    call(raises); //~ WARNING[function-pointer-contract]
}

pub fn by_a_cast_bad() {
    let f = raises as fn(); //~ WARNING[function-pointer-contract]
    let _ = f;
}

pub fn closure_bad() {
    let f: fn() = || preempt_disable(); //~ WARNING[function-pointer-contract]
    let _ = f;
}

pub fn generic_function_item_is_no_pointer_ok() {
    fn run(f: impl FnOnce()) {
        f();
    }
    run(raises);
    preempt_enable();
}
