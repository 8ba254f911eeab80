//@ edition: 2024
//! `Arc`, `Rc`, `Box<dyn _>` and slices in the memory of an allocator that sleeps: freeing is the allocator's.
#![feature(allocator_api)]
#![allow(unused)]

use std::alloc::{AllocError, Allocator, Global, Layout};
use std::ptr::NonNull;
use std::rc::Rc;
use std::sync::Arc;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

#[derive(Clone, Copy)]
pub struct Slow;

unsafe impl Allocator for Slow {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        rest();
        Global.allocate(layout)
    }

    unsafe fn deallocate(&self, ptr: NonNull<u8>, layout: Layout) {
        rest();
        unsafe { Global.deallocate(ptr, layout) };
    }
}

#[derive(Clone, Copy)]
pub struct Fast;

unsafe impl Allocator for Fast {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        Global.allocate(layout)
    }

    unsafe fn deallocate(&self, ptr: NonNull<u8>, layout: Layout) {
        unsafe { Global.deallocate(ptr, layout) };
    }
}

pub trait Quiet {}

#[klint::drop_preempt_count(expect = 0..)]
pub trait Light {}

pub fn object_in_slow_memory_bad(x: Box<dyn Light, Slow>) {
    enter();
    drop(x); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn object_in_fast_memory_ok(x: Box<dyn Light, Fast>) {
    enter();
    drop(x);
    leave();
}

pub fn slice_in_slow_memory_bad(x: Box<[u8], Slow>) {
    enter();
    drop(x); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn slice_in_fast_memory_ok(x: Box<[u8], Fast>) {
    enter();
    drop(x);
    leave();
}

pub fn raw_parts_ok(x: Box<u8, Slow>) -> *mut u8 {
    enter();
    let (p, _allocator) = Box::into_raw_with_allocator(x);
    leave();
    p
}

pub fn from_raw_bad(p: *mut u8) {
    enter();
    drop(unsafe { Box::from_raw_in(p, Slow) }); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn vector_with_room_bad() {
    enter();
    let v: Vec<u8, Slow> = Vec::with_capacity_in(8, Slow); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn empty_vector_ok() -> Vec<u8, Slow> {
    enter();
    let v = Vec::new_in(Slow);
    leave();
    v
}

pub fn reserved_bad(v: &mut Vec<u8, Slow>) {
    enter();
    v.reserve(10); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn reserved_ok(v: &mut Vec<u8, Fast>) {
    enter();
    v.reserve(10);
    leave();
}

pub struct Both {
    slow: Box<u32, Slow>,
    fast: Box<u32, Fast>,
}

pub fn fields_bad(b: Both) {
    enter();
    drop(b); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn slow_part_moved_out_ok(b: Both) -> Box<u32, Slow> {
    enter();
    let Both { slow, fast } = b;
    drop(fast);
    leave();
    slow
}

fn generic<A: Allocator>(x: Box<u8, A>) {
    drop(x);
}

pub fn by_a_generic_function_bad(x: Box<u8, Slow>) {
    enter();
    generic(x); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn by_a_generic_function_ok(x: Box<u8, Fast>) {
    enter();
    generic(x);
    leave();
}
