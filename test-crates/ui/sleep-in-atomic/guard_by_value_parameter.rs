//@ uses: spinlock, might_sleep
//@ known-bug: a guard that is a parameter is not an acquisition yet
//! Who is given a guard holds the lock: that is an acquisition one can see in the signature.
use kernel::prelude::*;

pub struct Queue {
    len: u32,
}

pub fn finish_bad(g: SpinLockGuard<'_, Queue>) {
    msleep(g.len); //~ ERROR[sleep-in-atomic]
}

pub fn finish_after_release_ok(g: SpinLockGuard<'_, Queue>) {
    let n = g.len;
    drop(g);
    msleep(n);
}

pub fn borrowed_says_nothing_ok(g: &SpinLockGuard<'_, Queue>) {
    msleep(g.len);
}

pub fn caller_of_a_consumer_ok(q: &SpinLock<Queue>) {
    finish_after_release_ok(q.lock());
    might_sleep();
}

pub fn fn_passed_through_bad(g: SpinLockGuard<'_, Queue>) -> SpinLockGuard<'_, Queue> {
    might_sleep(); //~ ERROR[sleep-in-atomic]
    g
}
