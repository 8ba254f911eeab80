//@ uses: spinlock, might_sleep
//! `mem::forget` and `ManuallyDrop` keep the lock held, with no value left to release it.
use core::mem::{self, ManuallyDrop};
use kernel::prelude::*;

pub fn forgotten_bad(q: &SpinLock<u32>) {
    mem::forget(q.lock());
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn manually_dropped_never_bad(q: &SpinLock<u32>) {
    let _g = ManuallyDrop::new(q.lock());
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn manually_dropped_ok(q: &SpinLock<u32>) {
    let mut g = ManuallyDrop::new(q.lock());
    unsafe { ManuallyDrop::drop(&mut g) };
    might_sleep();
}

pub fn taken_out_again_ok(q: &SpinLock<u32>) {
    let g = ManuallyDrop::new(q.lock());
    drop(ManuallyDrop::into_inner(g));
    might_sleep();
}

pub fn forgotten_and_unlocked_by_hand_ok(q: &SpinLock<u32>) {
    mem::forget(q.lock());
    unsafe { kernel::bindings::spin_unlock(q.as_raw()) };
    might_sleep();
}

fn take(q: &SpinLock<u32>) {
    mem::forget(q.lock());
}

pub fn taken_by_a_helper_bad(q: &SpinLock<u32>) {
    take(q);
    might_sleep(); //~ ERROR[sleep-in-atomic]
}
