//@ edition: 2024
//! Tables are made in statics, constants, arrays, returns, generics and fields alike.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Op: Sync {
    fn run(&self);

    fn twice(&self) {
        self.run();
        self.run();
    }
}

pub struct Quiet;
pub struct Loud;

impl Op for Quiet {
    fn run(&self) {
        rest();
    }
}

impl Op for Loud {
    fn run(&self) {
        enter();
    }
}

pub static QUIET: &dyn Op = &Quiet;
pub static LOUD: &dyn Op = &Loud; //~ WARNING[vtable-contract]
pub const LOUD_TOO: &'static dyn Op = &Loud; //~ WARNING[vtable-contract]

pub static ALL: [&(dyn Op + Sync); 2] = [
    &Quiet,
    &Loud, //~ WARNING[vtable-contract]
];

pub struct Holder<'a> {
    op: &'a dyn Op,
}

pub fn field_bad() -> Holder<'static> {
    Holder { op: &Loud } //~ WARNING[vtable-contract]
}

pub fn field_ok() -> Holder<'static> {
    Holder { op: &Quiet }
}

fn generic<T: Op>(x: &T) -> &dyn Op {
    x
}

pub fn by_a_generic_function_ok() {
    generic(&Quiet);
}

pub struct Assoc;

impl Assoc {
    pub const TABLE: &'static dyn Op = &Loud; //~ WARNING[vtable-contract]
}

pub fn explicit_cast_bad(x: &Loud) {
    let _y = x as &dyn Op; //~ WARNING[vtable-contract]
}

pub fn in_a_match_bad(c: bool) -> Box<dyn Op> {
    match c {
        true => Box::new(Quiet),
        false => Box::new(Loud), //~ WARNING[vtable-contract]
    }
}

pub trait Lowest {
    fn base(&self);
}

pub trait Derived: Lowest {
    fn own(&self);
}

pub struct BaseIsLoud;

impl Lowest for BaseIsLoud {
    fn base(&self) {
        enter();
    }
}

impl Derived for BaseIsLoud {
    fn own(&self) {}
}

pub fn supertrait_bad(x: &BaseIsLoud) -> &dyn Derived {
    x //~ WARNING[vtable-contract] `BaseIsLoud::base`
}

pub fn not_in_the_table_ok(x: &BaseIsLoud) -> &dyn Send {
    x
}
