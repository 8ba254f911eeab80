//@ edition: 2024
//! Every kind of item that can state a contract and break it, in a crate of one file.

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
pub fn enter() {}

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
pub fn sleep() {}

#[klint::preempt_count(adjust = 0)]
pub fn function_bad() { //~ ERROR[annotation-mismatch]
    enter();
}

#[klint::preempt_count(expect = 0..)]
pub fn expectation_bad() { //~ ERROR[annotation-mismatch]
    sleep();
}

pub trait Contract {
    #[klint::preempt_count(adjust = 0)]
    fn method(&self);
}

pub struct Breaks;

impl Contract for Breaks {
    fn method(&self) { //~ ERROR[annotation-mismatch]
        enter();
    }
}

#[klint::drop_preempt_count(adjust = 0)]
pub struct BreaksInDrop; //~ ERROR[annotation-mismatch]

impl Drop for BreaksInDrop {
    fn drop(&mut self) {
        enter();
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn exported_bad() { //~ ERROR[annotation-mismatch]
    enter();
}
