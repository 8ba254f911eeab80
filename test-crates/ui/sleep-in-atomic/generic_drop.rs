//@ uses: spinlock, might_sleep
//! A generic function that drops a `T` under a lock sleeps for those `T` whose drop does.
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

fn replace_locked<T>(q: &SpinLock<Option<T>>, value: T) {
    *q.lock() = Some(value);
}

fn replace_and_drop_later<T>(q: &SpinLock<Option<T>>, value: T) {
    let old = q.lock().replace(value);
    drop(old);
}

pub fn old_value_dropped_under_the_lock_bad(q: &SpinLock<Option<Flusher>>) {
    replace_locked(q, Flusher); //~ ERROR[sleep-in-atomic]
}

pub fn plain_value_ok(q: &SpinLock<Option<u32>>) {
    replace_locked(q, 3);
}

pub fn dropped_after_ok(q: &SpinLock<Option<Flusher>>) {
    replace_and_drop_later(q, Flusher);
}
