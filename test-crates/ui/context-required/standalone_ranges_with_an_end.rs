//@ edition: 2024
//! An expectation may have an upper end above zero: what is too deep is told as what is not deep enough.
#![no_std]
#![allow(unused)]

unsafe extern "C" {
    #[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
    safe fn enter();

    #[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
    safe fn leave();

    #[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
    safe fn rest();
}

#[klint::preempt_count(expect = 1..2, unchecked)]
pub fn exactly_one() {}

#[klint::preempt_count(expect = ..3, unchecked)]
pub fn at_most_two() {}

#[klint::preempt_count(adjust = 2, expect = 0..)]
pub fn enter_twice_ok() {
    enter();
    enter();
}

#[klint::preempt_count(adjust = -2, expect = 2..)]
pub fn leave_twice_ok() {
    leave();
    leave();
}

pub fn one_ok() {
    rest();
    enter();
    exactly_one();
    leave();
}

pub fn two_are_not_one_bad() {
    rest();
    enter_twice_ok();
    exactly_one(); //~ ERROR[context-required]
    leave_twice_ok();
}

pub fn none_is_not_one_bad() {
    rest();
    exactly_one(); //~ ERROR[context-required]
}

pub fn two_are_at_most_two_ok() {
    rest();
    enter_twice_ok();
    at_most_two();
    leave_twice_ok();
}

pub fn three_are_not_at_most_two_bad() {
    enter_twice_ok();
    enter();
    at_most_two(); //~ ERROR[sleep-in-atomic]
    leave_twice_ok();
    leave();
}

pub fn one_is_not_enough_for_two_releases_bad() {
    rest();
    enter();
    leave_twice_ok(); //~ ERROR[context-required]
}

pub fn one_before_and_one_after_another_bad() {
    exactly_one();
    enter();
    exactly_one(); //~ ERROR[context-required]
    leave();
}

#[klint::preempt_count(expect = 1..)]
pub fn says_more_than_it_takes_bad() { //~ ERROR[annotation-mismatch]
    exactly_one();
}

#[klint::preempt_count(expect = 1)]
pub fn says_what_it_takes_ok() {
    exactly_one();
}

#[klint::preempt_count(expect = 4..)]
pub fn takes_four_ok() {
    leave_twice_ok();
    leave_twice_ok();
    enter_twice_ok();
    enter_twice_ok();
}

#[klint::preempt_count(expect = 3..)]
pub fn takes_four_and_says_three_bad() { //~ ERROR[annotation-mismatch]
    leave_twice_ok();
    leave_twice_ok();
    enter_twice_ok();
    enter_twice_ok();
}
