//@ edition: 2024
//! A vector drops its elements and then gives its buffer back to its allocator.
#![feature(allocator_api)]

use std::alloc::{AllocError, Allocator, Layout};
use std::ptr::NonNull;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub struct Quick;

unsafe impl Allocator for Quick {
    fn allocate(&self, _layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        Err(AllocError)
    }

    unsafe fn deallocate(&self, _ptr: NonNull<u8>, _layout: Layout) {}
}

pub struct Resting;

unsafe impl Allocator for Resting {
    fn allocate(&self, _layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        rest();
        Err(AllocError)
    }

    unsafe fn deallocate(&self, _ptr: NonNull<u8>, _layout: Layout) {
        rest();
    }
}

pub struct Flusher(u32);

impl Drop for Flusher {
    fn drop(&mut self) {
        rest();
    }
}

pub fn numbers_in_quick_memory_ok(v: Vec<u32, Quick>) {
    enter();
    drop(v);
    leave();
}

pub fn numbers_in_slow_memory_bad(v: Vec<u32, Resting>) {
    enter();
    drop(v); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn slow_elements_in_quick_memory_bad(v: Vec<Flusher, Quick>) {
    enter();
    drop(v); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn grows_in_a_section_bad(v: &mut Vec<u32, Resting>) {
    enter();
    v.push(3); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn cleared_in_a_section_bad(v: &mut Vec<Flusher, Quick>) {
    enter();
    v.clear(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn read_in_a_section_ok(v: &Vec<u32, Resting>) -> u32 {
    enter();
    let mut sum = 0;
    for n in v {
        sum += *n;
    }
    leave();
    sum
}

pub fn popped_in_a_section_bad(v: &mut Vec<Flusher, Quick>) {
    enter();
    v.pop(); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn popped_and_kept_ok(v: &mut Vec<Flusher, Quick>) -> Option<Flusher> {
    enter();
    let last = v.pop();
    leave();
    last
}
