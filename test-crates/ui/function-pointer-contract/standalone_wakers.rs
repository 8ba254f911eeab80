//@ edition: 2024
//! `Waker`, `RawWakerVTable`, `Wake` and `Context`: a table made in a constant, and one of the library's.
extern crate alloc;

use alloc::sync::Arc;
use alloc::task::Wake;
use core::ptr;
use core::task::{Context, RawWaker, RawWakerVTable, Waker};

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

unsafe fn clone(data: *const ()) -> RawWaker {
    RawWaker::new(data, &TABLE)
}

unsafe fn wake_loudly(_data: *const ()) {
    enter();
}

unsafe fn nothing(_data: *const ()) {}

const TABLE: RawWakerVTable = RawWakerVTable::new(clone, nothing, nothing, nothing);

const LOUD: RawWakerVTable = RawWakerVTable::new(
    clone,
    wake_loudly, //~ WARNING[function-pointer-contract]
    nothing,
    |_| leave(), //~ WARNING[function-pointer-contract]
);

pub fn from_the_table() -> Waker {
    unsafe { Waker::from_raw(RawWaker::new(ptr::null(), &TABLE)) }
}

pub fn from_the_loud_table() -> Waker {
    unsafe { Waker::from_raw(RawWaker::new(ptr::null(), &LOUD)) }
}

pub struct Task;

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        rest();
    }
}

pub fn from_a_task(t: Arc<Task>) -> Waker {
    t.into()
}

pub fn operations_ok(w: &Waker) {
    let mine = w.clone();
    mine.wake_by_ref();
    let mut cx = Context::from_waker(&mine);
    let _ = cx.waker().will_wake(w);
    let _ = &mut cx;
}
