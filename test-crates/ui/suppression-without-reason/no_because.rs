//@ uses: spinlock, might_sleep
//! A suppression says why, or it is a finding itself.
use kernel::prelude::*;

pub fn no_reason_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    //~v WARNING[suppression-without-reason]
    // klint: allow(sleep-in-atomic)
    might_sleep();
}

pub fn empty_reason_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    //~v WARNING[suppression-without-reason]
    // klint: allow(sleep-in-atomic) because
    might_sleep();
}

pub fn with_a_reason_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    // klint: allow(sleep-in-atomic) because this is the test of suppressions
    might_sleep();
}
