//@ uses: spinlock
//! A null pointer stays one through `cast` and through a join: without a head, freeing after a grace period waits for it.
use core::ffi::c_void;
use core::ptr;
use kernel::prelude::*;

extern "C" {
    fn kvfree_call_rcu(head: *mut c_void, ptr: *mut c_void);
}

pub fn no_head_bad(q: &SpinLock<u32>, p: *mut c_void) {
    let _g = q.lock();
    unsafe { kvfree_call_rcu(ptr::null_mut::<u8>().cast(), p) }; //~ ERROR[sleep-in-atomic]
}

pub fn no_head_either_way_bad(q: &SpinLock<u32>, p: *mut c_void, c: bool) {
    let head = if c { ptr::null_mut() } else { 0usize as *mut c_void };
    let _g = q.lock();
    unsafe { kvfree_call_rcu(head, p) }; //~ ERROR[sleep-in-atomic]
}

pub fn a_head_ok(q: &SpinLock<u32>, p: *mut c_void, head: &mut u64) {
    let _g = q.lock();
    unsafe { kvfree_call_rcu((&raw mut *head).cast(), p) };
}
