//@ uses: spinlock, might_sleep
//! Locals drop in reverse order of declaration, so a value declared after the guard drops under it.
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn declared_after_the_guard_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _f = Flusher;
} //~ ERROR[sleep-in-atomic]

pub fn declared_before_the_guard_ok(q: &SpinLock<u32>) {
    let _f = Flusher;
    let _g = q.lock();
}

pub fn initialised_later_but_declared_before_ok(q: &SpinLock<u32>) {
    let _f;
    let _g = q.lock();
    _f = Flusher;
}

pub fn parameter_drops_last_ok(q: &SpinLock<u32>, _f: Flusher) {
    let _g = q.lock();
}

pub fn moved_out_before_the_end_bad(q: &SpinLock<u32>) {
    let f = Flusher;
    let _g = q.lock();
    drop(f); //~ ERROR[sleep-in-atomic]
}

pub fn shadowed_guard_lives_on_bad(q: &SpinLock<u32>) {
    let g = q.lock();
    let g = *g;
    might_sleep(); //~ ERROR[sleep-in-atomic]
    let _ = g;
}
