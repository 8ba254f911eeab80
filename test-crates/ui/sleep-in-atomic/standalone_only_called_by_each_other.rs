//@ edition: 2021
//! Functions that nothing calls but themselves, or each other, are judged like any that nothing calls.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

fn itself_bad(n: u32) {
    enter();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
    if n > 0 {
        itself_bad(n - 1)
    }
}

fn ping_bad(n: u32) {
    enter();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
    pong_ok(n)
}

fn pong_ok(n: u32) {
    if n > 0 {
        ping_bad(n - 1)
    }
}

fn by_its_closure_bad(n: u32) {
    let again = || by_its_closure_bad(n - 1);
    enter();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
    if n > 0 {
        again()
    }
}

fn called_by_these_bad(n: u32) {
    enter();
    rest(); //~ ERROR[sleep-in-atomic]
    leave();
}

fn these_ok(n: u32) {
    called_by_these_bad(n);
    if n > 0 {
        these_ok(n - 1)
    }
}
