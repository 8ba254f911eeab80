//@ uses: spinlock, might_sleep
//! An attribute needs its `reason`, a comment its `because`, and neither may be empty.
use kernel::prelude::*;

#[allow(klint::sleep_in_atomic)] //~ WARNING[suppression-without-reason]
pub fn no_reason_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep();
}

#[allow(klint::sleep_in_atomic, reason = "")] //~ WARNING[suppression-without-reason]
pub fn empty_reason_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep();
}

#[allow(klint::sleep_in_atomic, reason = "the queue is never used from interrupts")]
pub fn reason_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep();
}

pub fn comment_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep(); // klint: allow(sleep-in-atomic) because this is the test of suppressions
}

pub fn comment_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    //~v WARNING[suppression-without-reason]
    // klint: allow(sleep-in-atomic) because
    might_sleep();
}
