//@ edition: 2024
//! A call on an unannotated trait object may do what the types do that were made into such objects.
#![allow(unused)]

use std::rc::Rc;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Op {
    fn run(&self) -> u32;

    fn twice(&self) -> u32 {
        self.run() + self.run()
    }
}

pub struct Quick;
pub struct Slow;

impl Op for Quick {
    fn run(&self) -> u32 {
        1
    }
}

impl Op for Slow {
    fn run(&self) -> u32 {
        rest();
        2
    }
}

pub fn objects(v: &mut Vec<Box<dyn Op>>) {
    v.push(Box::new(Quick));
    v.push(Box::new(Slow));
}

pub fn any_of_them_bad(op: &dyn Op) -> u32 {
    enter();
    let n = op.run(); //~ ERROR[sleep-in-atomic]
    leave();
    n
}

pub fn provided_method_bad(op: &Rc<dyn Op>) -> u32 {
    enter();
    let n = op.twice(); //~ ERROR[sleep-in-atomic]
    leave();
    n
}

pub fn known_where_it_is_made_ok() -> u32 {
    let op: &dyn Op = &Quick;
    enter();
    let n = op.run();
    leave();
    n
}

pub fn known_where_it_is_made_bad() -> u32 {
    let op: Box<dyn Op> = Box::new(Slow);
    enter();
    let n = op.run(); //~ ERROR[sleep-in-atomic]
    leave();
    n
}

pub fn every_element_bad(v: &[Box<dyn Op>]) -> u32 {
    let mut sum = 0;
    enter();
    for op in v {
        sum += op.run(); //~ ERROR[sleep-in-atomic]
    }
    leave();
    sum
}

pub trait OnlyQuick {
    fn go(&self);
}

impl OnlyQuick for Quick {
    fn go(&self) {}
}

impl OnlyQuick for Slow {
    fn go(&self) {
        rest();
    }
}

pub fn quick_objects(v: &mut Vec<Box<dyn OnlyQuick>>) {
    v.push(Box::new(Quick));
}

pub fn only_quick_ones_were_made_ok(op: &dyn OnlyQuick) {
    enter();
    op.go();
    leave();
}

pub fn generic_over_unsized_bad() {
    fn go<T: OnlyQuick + ?Sized>(t: &T) {
        t.go();
    }
    enter();
    go(&Slow); //~ ERROR[sleep-in-atomic]
    leave();
}

pub trait Nobody {
    fn go(&self);
}

pub fn nobody_implements_it(op: &dyn Nobody) {
    enter();
    op.go(); //~ NOTE[unknown-effect]
    leave();
}

pub fn dropped_object_bad(op: Box<dyn Heavy>) {
    enter();
    drop(op); //~ ERROR[sleep-in-atomic]
    leave();
}

pub trait Heavy {}

pub struct HeavyOne;

impl Drop for HeavyOne {
    fn drop(&mut self) {
        rest();
    }
}

impl Heavy for HeavyOne {}

pub fn heavy_objects() -> Box<dyn Heavy> {
    Box::new(HeavyOne)
}
