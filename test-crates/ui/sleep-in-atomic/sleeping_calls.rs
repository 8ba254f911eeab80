//@ uses: spinlock, might_sleep, completion, uaccess, rcu, cond_resched, rwsem, delay
//! The kernel functions that drivers call most, and whether they may sleep.
use kernel::bindings;
use kernel::prelude::*;
use kernel::time::delay::udelay;
use kernel::uaccess::{copy_from_user, copy_to_user};

pub fn schedule_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    schedule(); //~ ERROR[sleep-in-atomic]
}

pub fn cond_resched_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    cond_resched(); //~ ERROR[sleep-in-atomic]
}

pub fn completion_bad(q: &SpinLock<u32>, c: &Completion) {
    let _g = q.lock();
    c.wait_for_completion(); //~ ERROR[sleep-in-atomic]
}

pub fn complete_ok(q: &SpinLock<u32>, c: &Completion) {
    let _g = q.lock();
    c.complete_all();
}

pub fn user_memory_bad(q: &SpinLock<[u8; 4]>, to: *mut core::ffi::c_void) {
    let g = q.lock();
    let _ = copy_to_user(to, &*g); //~ ERROR[sleep-in-atomic]
}

pub fn user_memory_ok(q: &SpinLock<[u8; 4]>, from: *const core::ffi::c_void) {
    let mut bytes = [0; 4];
    if copy_from_user(&mut bytes, from).is_ok() {
        *q.lock() = bytes;
    }
}

pub fn grace_period_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    rcu::synchronize_rcu(); //~ ERROR[sleep-in-atomic]
}

pub fn semaphore_bad(q: &SpinLock<u32>, s: &RwSem) {
    let _g = q.lock();
    let _r = s.read(); //~ ERROR[sleep-in-atomic]
}

pub fn busy_waiting_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    udelay(5);
}

pub fn wake_up_ok(q: &SpinLock<u32>, t: *mut bindings::task_struct) {
    let _g = q.lock();
    unsafe { bindings::wake_up_process(t) };
}

pub fn usleep_range_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    unsafe { bindings::usleep_range(10, 20) }; //~ ERROR[sleep-in-atomic]
}

pub fn fput_never_sleeps_ok(q: &SpinLock<u32>, f: *mut bindings::file) {
    let _g = q.lock();
    unsafe { bindings::fput(f) };
}
