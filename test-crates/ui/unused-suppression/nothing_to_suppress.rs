//@ uses: spinlock, might_sleep
//! A suppression that no finding meets hides the next one.
use kernel::prelude::*;

pub fn nothing_here_bad(q: &SpinLock<u32>) {
    drop(q.lock());
    //~v WARNING[unused-suppression]
    // klint: allow(sleep-in-atomic) because the lock is not held any more
    might_sleep();
}

pub fn used_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    // klint: allow(sleep-in-atomic) because this is the test of suppressions
    might_sleep();
}
