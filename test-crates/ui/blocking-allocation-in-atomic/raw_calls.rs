//@ uses: spinlock, cpu
//@ known-bug: freeing through the allocator is unknown, and allocations by it are missed
//! The C function itself, with its number.
use core::ptr;
use kernel::bindings::{self, gfp_t};
use kernel::prelude::*;

pub fn constant_bad() {
    preempt_disable();
    let p = unsafe { bindings::krealloc(ptr::null(), 16, bindings::GFP_KERNEL) }; //~ ERROR[blocking-allocation-in-atomic]
    preempt_enable();
    unsafe { bindings::kfree(p) };
}

pub fn constant_ok() {
    preempt_disable();
    let p = unsafe { bindings::krealloc(ptr::null(), 16, bindings::GFP_ATOMIC) };
    unsafe { bindings::kfree(p) };
    preempt_enable();
}

fn allocate(flags: gfp_t) -> *mut core::ffi::c_void {
    unsafe { bindings::krealloc(ptr::null(), 16, flags | bindings::__GFP_ZERO) }
}

pub fn through_a_wrapper_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _p = allocate(bindings::GFP_KERNEL); //~ ERROR[blocking-allocation-in-atomic]
}

pub fn fp_through_a_wrapper_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _p = allocate(bindings::GFP_NOWAIT);
}

pub fn only_if_it_may_block_ok(q: &SpinLock<u32>, flags: gfp_t) {
    let p = allocate(flags);
    let _g = q.lock();
    unsafe { bindings::kfree(p) };
}
