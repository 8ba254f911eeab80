//@ edition: 2024
//! What a constant's initialiser calls runs in the compiler, not where the constant is used; a closure or pointer in it is a function like any other.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
const fn enter_const() -> u32 {
    1
}

#[klint::preempt_count(expect = 0, unchecked)]
const fn rest_const() -> u32 {
    2
}

pub const ONE: u32 = enter_const();
pub static TWO: u32 = rest_const();

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn uses_them_ok() -> u32 {
    ONE + TWO
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn calls_them_bad() -> u32 { //~ ERROR[annotation-mismatch]
    rest_const()
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn in_an_inline_constant_ok() -> u32 {
    const { rest_const() + enter_const() }
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn as_a_length_ok() -> [u8; rest_const() as usize] {
    [0; rest_const() as usize]
}

pub const CALL: fn() = || rest();

pub const ACT: fn() -> u32 = rest_const;

#[klint::preempt_count(expect = 0..)]
pub fn through_the_constant_bad() { //~ ERROR[annotation-mismatch]
    CALL();
}

pub struct Table {
    go: fn() -> u32,
}

pub static TABLE: Table = Table { go: rest_const };

#[klint::preempt_count(expect = 0..)]
pub fn through_the_static_bad() -> u32 { //~ ERROR[annotation-mismatch]
    (TABLE.go)()
}

pub trait Limits {
    const MAX: u32 = enter_const();
    const RUN: fn() -> u32 = rest_const;
}

pub struct Here;

impl Limits for Here {}

pub struct There;

fn quick() -> u32 {
    3
}

impl Limits for There {
    const RUN: fn() -> u32 = quick;
}

#[klint::preempt_count(expect = 0..)]
pub fn associated_ok() -> u32 {
    Here::MAX + (There::RUN)()
}

#[klint::preempt_count(expect = 0..)]
pub fn associated_bad() -> u32 { //~ ERROR[annotation-mismatch]
    (Here::RUN)()
}

pub enum Level {
    Low = enter_const() as isize,
    High = 7,
}

#[klint::preempt_count(expect = 0..)]
pub fn discriminants_ok(l: Level) -> isize {
    l as isize
}
