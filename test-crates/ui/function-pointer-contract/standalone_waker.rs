//@ edition: 2024
//! The table of a `Waker` is made of function pointers.
use core::task::{RawWaker, RawWakerVTable};

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
pub fn enter() {}

unsafe fn clone(data: *const ()) -> RawWaker {
    RawWaker::new(data, &QUIET)
}

unsafe fn nothing(_data: *const ()) {}

unsafe fn wake(_data: *const ()) {
    enter();
}

pub static QUIET: RawWakerVTable = RawWakerVTable::new(clone, nothing, nothing, nothing);

pub static LOUD: RawWakerVTable = RawWakerVTable::new(
    clone,
    wake, //~ WARNING[function-pointer-contract]
    nothing,
    nothing,
);
