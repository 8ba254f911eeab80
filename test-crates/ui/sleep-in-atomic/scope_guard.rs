//@ uses: scope_guard, spinlock, might_sleep
//! A scope guard's closure runs where the guard is dropped, with the locks that are held there.
use kernel::prelude::*;

pub fn cleanup_under_the_lock_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _cleanup = ScopeGuard::new(|| might_sleep()); //~ ERROR[sleep-in-atomic]
}

pub fn cleanup_after_the_lock_ok(q: &SpinLock<u32>) {
    let _cleanup = ScopeGuard::new(|| might_sleep());
    let _g = q.lock();
}

pub fn dismissed_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    let cleanup = ScopeGuard::new(|| might_sleep());
    cleanup.dismiss();
}

pub fn quick_cleanup_ok(q: &SpinLock<u32>) {
    let mut g = q.lock();
    let cleanup = ScopeGuard::new_with_data(1, |n| *g += n);
    drop(cleanup);
}

pub fn guard_as_data_bad(q: &SpinLock<u32>) {
    let held = ScopeGuard::new_with_data(q.lock(), |g| drop(g));
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(held);
}

pub fn guard_as_data_dropped_ok(q: &SpinLock<u32>) {
    drop(ScopeGuard::new_with_data(q.lock(), |g| drop(g)));
    might_sleep();
}
