//@ uses: spinlock, might_sleep
//! A type's own `drop` runs first, then its fields in order; both count.
use kernel::prelude::*;

struct Session<'a> {
    guard: SpinLockGuard<'a, u32>,
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        *self.guard = 0;
        might_sleep();
    }
}

struct Quiet<'a> {
    guard: SpinLockGuard<'a, u32>,
}

impl Drop for Quiet<'_> {
    fn drop(&mut self) {
        *self.guard = 0;
    }
}

pub fn own_drop_runs_before_the_field_bad(q: &SpinLock<u32>) {
    let _s = Session { guard: q.lock() };
} //~ ERROR[sleep-in-atomic]

pub fn released_after_own_drop_ok(q: &SpinLock<u32>) {
    drop(Quiet { guard: q.lock() });
    might_sleep();
}
