//@ edition: 2024
//! What an annotated function promises holds for every function it is given to call by pointer.

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn sleeps() {}

fn rests() {}

#[klint::preempt_count(expect = 0..)]
fn given_a_sleeper_bad(f: fn()) { //~ ERROR[annotation-mismatch] with `sleeps` it may sleep
    f();
}

#[klint::preempt_count(adjust = 0, expect = 1..)]
fn handed_on_bad(f: fn()) { //~ ERROR[annotation-mismatch] with `sleeps` it may sleep
    hands_on(f);
}

fn hands_on(f: fn()) {
    f();
}

#[klint::preempt_count(expect = 0..)]
fn given_a_quiet_one_ok(f: fn()) {
    f();
}

#[klint::preempt_count(expect = 0)]
fn may_sleep_ok(f: fn()) {
    f();
}

#[klint::preempt_count(expect = 0.., unchecked)]
fn trusted_ok(f: fn()) {
    f();
}

pub fn calls() {
    given_a_sleeper_bad(sleeps);
    given_a_quiet_one_ok(rests);
    may_sleep_ok(sleeps);
    trusted_ok(sleeps);
}

pub fn calls_in_a_section() {
    handed_on_bad(sleeps);
}
