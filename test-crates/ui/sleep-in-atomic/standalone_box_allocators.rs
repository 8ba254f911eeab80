//@ edition: 2024
//! Freeing a box runs its allocator's `deallocate`, after the content's destructor.
#![feature(allocator_api)]

use std::alloc::{AllocError, Allocator, Layout};
use std::ptr::NonNull;

unsafe extern "C" {
    #[klint::preempt_count(adjust = 0, expect = 0)]
    safe fn rest();

    #[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
    safe fn enter();

    #[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
    safe fn leave();
}

#[derive(Clone, Copy)]
pub struct Quick;

unsafe impl Allocator for Quick {
    #[klint::preempt_count(expect = 0..)]
    fn allocate(&self, _layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        Err(AllocError)
    }

    #[klint::preempt_count(expect = 0..)]
    unsafe fn deallocate(&self, _ptr: NonNull<u8>, _layout: Layout) {}
}

#[derive(Clone, Copy)]
pub struct Resting;

unsafe impl Allocator for Resting {
    fn allocate(&self, _layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        rest();
        Err(AllocError)
    }

    #[klint::preempt_count(expect = 0)]
    unsafe fn deallocate(&self, _ptr: NonNull<u8>, _layout: Layout) {
        rest();
    }
}

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

pub fn quick_memory_of_a_number_ok(x: Box<i32, Quick>) {
    enter();
    drop(x);
    leave();
}

pub fn slow_memory_of_a_number_bad(x: Box<i32, Resting>) {
    enter();
    drop(x); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn quick_memory_of_a_slow_value_bad(x: Box<Flusher, Quick>) {
    enter();
    drop(x); //~ ERROR[sleep-in-atomic]
    leave();
}

fn move_out(x: Box<String, Resting>) -> String {
    *x
}

pub fn content_moved_out_but_memory_freed_bad(x: Box<String, Resting>) -> String {
    enter();
    let s = move_out(x); //~ ERROR[sleep-in-atomic]
    leave();
    s
}

pub fn freed_outside_ok(x: Box<Flusher, Resting>) {
    enter();
    leave();
    drop(x);
}

#[klint::preempt_count(expect = 0..)]
pub fn quick_in_any_context_ok(x: Box<i32, Quick>) {
    drop(x);
}

#[klint::preempt_count(expect = 0..)]
pub fn slow_in_any_context_bad(x: Box<i32, Resting>) { //~ ERROR[annotation-mismatch]
    drop(x);
}

pub fn allocated_in_a_section_bad() {
    enter();
    let x = Box::try_new_in(5, Resting); //~ ERROR[sleep-in-atomic]
    leave();
    drop(x);
}
