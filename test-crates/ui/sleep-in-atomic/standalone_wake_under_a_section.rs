//@ edition: 2024
//! Waking a task may run its executor: what a `Wake` implementation does counts where the waker is known to be of it.
#![allow(unused)]
extern crate alloc;

use alloc::sync::Arc;
use alloc::task::Wake;
use core::pin::Pin;
use core::task::{Context, Poll, Waker};

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Section;

impl Section {
    fn new() -> Section {
        enter();
        Section
    }
}

impl Drop for Section {
    fn drop(&mut self) {
        leave();
    }
}

pub struct Slot {
    waker: Option<Waker>,
    ready: bool,
}

pub fn woken_outside_ok(slot: &mut Slot) {
    let taken = {
        let _s = Section::new();
        slot.ready = true;
        slot.waker.take()
    };
    if let Some(w) = taken {
        w.wake();
    }
}

pub fn registered_in_a_section_ok(slot: &mut Slot, cx: &Context<'_>) -> bool {
    let _s = Section::new();
    match &slot.waker {
        Some(w) => w.will_wake(cx.waker()),
        None => false,
    }
}

pub struct Sleepy;

impl Wake for Sleepy {
    fn wake(self: Arc<Self>) {
        rest();
    }
}

pub struct Brisk;

impl Wake for Brisk {
    fn wake(self: Arc<Self>) {}
}

pub fn direct_call_bad(t: Arc<Sleepy>) {
    let _s = Section::new();
    Wake::wake(t); //~ ERROR[sleep-in-atomic]
}

pub fn provided_by_reference_bad(t: &Arc<Sleepy>) {
    let _s = Section::new();
    Wake::wake_by_ref(t); //~ ERROR[sleep-in-atomic]
}

pub fn direct_call_ok(t: &Arc<Brisk>) {
    let _s = Section::new();
    Wake::wake_by_ref(t);
}

pub struct Ready;

impl Future for Ready {
    type Output = u32;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        let _ = cx;
        Poll::Ready(1)
    }
}

pub struct Resting;

impl Future for Resting {
    type Output = u32;

    fn poll(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<u32> {
        rest();
        Poll::Pending
    }
}

pub fn polled_in_a_section_ok(f: Pin<&mut Ready>, cx: &mut Context<'_>) {
    let _s = Section::new();
    let _ = f.poll(cx);
}

pub fn polled_in_a_section_bad(f: Pin<&mut Resting>, cx: &mut Context<'_>) {
    let _s = Section::new();
    let _ = f.poll(cx); //~ ERROR[sleep-in-atomic]
}
