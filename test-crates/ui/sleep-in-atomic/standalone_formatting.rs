//@ edition: 2024
//@ known-bug: an argument is shown where it is made, even if nobody formats it; what a derived `Debug` shows of its fields is not followed
//! Formatting calls the argument's `fmt`, comparing its `eq`, and so on, wherever the macro or operator stands.
#![allow(unused)]

use std::fmt::{self, Debug, Display, Write};

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Slow(u32);

impl Display for Slow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        rest();
        Ok(())
    }
}

impl Debug for Slow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("slow")
    }
}

#[derive(Debug)]
pub struct Wraps {
    inner: Inner,
}

pub struct Inner;

impl Debug for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        rest();
        f.write_str("inner")
    }
}

pub fn displayed_bad(s: &Slow) -> String {
    enter();
    let t = format!("{s}"); //~ ERROR[sleep-in-atomic]
    leave();
    t
}

pub fn debugged_ok(s: &Slow) -> String {
    enter();
    let t = format!("{s:?}");
    leave();
    t
}

pub fn fn_derived_bad(w: &Wraps) -> String {
    enter();
    let t = format!("{:?}", w); //~ ERROR[sleep-in-atomic]
    leave();
    t
}

pub fn written_bad(s: &Slow, out: &mut String) {
    enter();
    let _ = write!(out, "{}", s); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn fp_arguments_are_lazy_ok(s: &Slow) -> usize {
    enter();
    let a = format_args!("{}", s).as_str().is_some();
    leave();
    a as usize
}

pub fn to_string_bad(s: &Slow) -> String {
    enter();
    let t = s.to_string(); //~ ERROR[sleep-in-atomic]
    leave();
    t
}

pub struct Out;

impl Write for Out {
    fn write_str(&mut self, _s: &str) -> fmt::Result {
        rest();
        Ok(())
    }
}

pub fn slow_sink_bad(o: &mut Out) {
    enter();
    let _ = writeln!(o, "{}", 3); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn argument_bad() -> String {
    fn number() -> u32 {
        rest();
        3
    }
    enter();
    let t = format!("{}", number()); //~ ERROR[sleep-in-atomic]
    leave();
    t
}

pub fn outside_ok(s: &Slow) -> String {
    enter();
    leave();
    format!("{s} {}", s)
}

pub fn asserted_bad(a: &Eq, b: &Eq) {
    enter();
    assert!(a == b); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn asserted_equal_bad(a: &Eq, b: &Eq) {
    enter();
    assert_eq!(a, b); //~ ERROR[sleep-in-atomic]
    leave();
}

#[derive(Debug)]
pub struct Eq;

impl PartialEq for Eq {
    fn eq(&self, _o: &Eq) -> bool {
        rest();
        true
    }
}

pub fn derived_comparison_bad(a: &Pair, b: &Pair) -> bool {
    enter();
    let same = a != b; //~ ERROR[sleep-in-atomic]
    leave();
    same
}

#[derive(PartialEq)]
pub struct Pair(u32, Eq);
