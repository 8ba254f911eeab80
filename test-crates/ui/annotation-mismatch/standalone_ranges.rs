//@ edition: 2024
//! Every form of a range, against bodies that need 0, 1 and up, or one exact count.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

#[klint::preempt_count(expect = 2, unchecked)]
fn exactly_two() {}

#[klint::preempt_count(expect = 0)]
pub fn zero_ok() {
    rest();
}

#[klint::preempt_count(expect = ..1)]
pub fn below_one_ok() {
    rest();
}

#[klint::preempt_count(expect = ..=0)]
pub fn up_to_zero_ok() {
    rest();
}

#[klint::preempt_count(expect = ..=1)]
pub fn up_to_one_bad() { //~ ERROR[annotation-mismatch] may sleep
    rest();
}

#[klint::preempt_count(expect = 0..3)]
pub fn below_three_bad() { //~ ERROR[annotation-mismatch] may sleep
    rest();
}

#[klint::preempt_count(expect = 1..=4)]
pub fn one_to_four_bad() { //~ ERROR[annotation-mismatch] may sleep
    rest();
}

#[klint::preempt_count(expect = 1..)]
pub fn one_and_up_ok() {
    leave();
    enter();
}

#[klint::preempt_count(expect = 1)]
pub fn exactly_one_ok() {
    leave();
    rest();
    enter();
}

#[klint::preempt_count(expect = 1..)]
pub fn one_and_up_bad() { //~ ERROR[annotation-mismatch] may sleep
    leave();
    rest();
    enter();
}

#[klint::preempt_count(expect = 0..)]
pub fn any_count_bad() { //~ ERROR[annotation-mismatch] needs the preemption count to be `1..`
    leave();
    enter();
}

#[klint::preempt_count(expect = 2..3)]
pub fn two_ok() {
    exactly_two();
}

#[klint::preempt_count(expect = 1)]
pub fn one_and_one_is_two_ok() {
    enter();
    exactly_two();
    leave();
}

#[klint::preempt_count(expect = 2)]
pub fn two_and_one_is_not_two_bad() { //~ ERROR[annotation-mismatch]
    enter();
    exactly_two();
    leave();
}

#[klint::preempt_count(expect = ..)]
pub fn everything_bad() { //~ ERROR[annotation-mismatch] may sleep
    rest();
}
