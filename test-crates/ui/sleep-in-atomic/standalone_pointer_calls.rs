//@ edition: 2024
//! A call through a function pointer may do what the functions do that were followed to it.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

fn quick() {}

fn slow() {
    rest();
}

pub struct Ops {
    start: fn(),
    stop: Option<fn()>,
}

static QUICK: Ops = Ops {
    start: quick,
    stop: None,
};

static SLOW: Ops = Ops {
    start: quick,
    stop: Some(slow),
};

pub fn local_pointer_bad() {
    let f: fn() = slow;
    enter();
    f(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn local_pointer_ok() {
    let f: fn() = quick;
    enter();
    f();
    leave();
}

pub fn chosen_bad(c: bool) {
    let f: fn() = if c { quick } else { slow };
    enter();
    f(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn chosen_with_the_condition_ok(c: bool) {
    let f: fn() = if c { quick } else { slow };
    if c {
        enter();
        f();
        leave();
    }
}

pub fn field_of_a_static_ok() {
    enter();
    (QUICK.start)();
    (SLOW.start)();
    leave();
}

pub fn field_of_a_static_bad() {
    enter();
    if let Some(stop) = SLOW.stop {
        stop(); //~ ERROR[sleep-in-atomic]
    }
    leave();
}

pub fn none_in_a_static_ok() {
    enter();
    if let Some(stop) = QUICK.stop {
        stop();
    }
    leave();
}

fn call(f: fn()) {
    f();
}

pub fn handed_on_bad() {
    enter();
    call(slow); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn handed_on_ok() {
    enter();
    call(quick);
    leave();
}

pub fn stored_in_a_struct_bad() {
    let ops = Ops {
        start: slow,
        stop: None,
    };
    enter();
    (ops.start)(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn overwritten_ok() {
    let mut f: fn() = slow;
    f = quick;
    enter();
    f();
    leave();
}

pub fn element_of_a_table_bad(i: usize) {
    let table: [fn(); 2] = [quick, slow];
    enter();
    table[i](); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn element_of_a_table_ok(i: usize) {
    let table: [fn(); 2] = [quick, quick];
    enter();
    table[i]();
    leave();
}

pub fn closure_as_a_pointer_bad() {
    let f: fn(u32) = |_| rest();
    enter();
    f(3); //~ ERROR[sleep-in-atomic] the closure
    leave();
}

pub fn one_by_one_out_of_an_array_note() {
    enter();
    for f in [quick as fn(), slow] {
        f(); //~ NOTE[sleep-in-atomic] `slow`
    }
    leave();
}
