//@ uses: spinlock, might_sleep
//! A closure that captured a guard by move owns it; dropping or calling the closure releases it.
use kernel::prelude::*;

pub fn moved_into_the_closure_bad(q: &SpinLock<u32>) {
    let g = q.lock();
    let f = move || *g;
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(f);
}

pub fn closure_dropped_ok(q: &SpinLock<u32>) {
    let g = q.lock();
    let f = move || *g;
    drop(f);
    might_sleep();
}

pub fn consumed_by_the_call_ok(q: &SpinLock<u32>) {
    let g = q.lock();
    let release = move || drop(g);
    release();
    might_sleep();
}

pub fn borrowed_by_the_closure_bad(q: &SpinLock<u32>) {
    let g = q.lock();
    let f = || *g;
    f();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn lock_taken_inside_and_returned_bad(q: &SpinLock<u32>) {
    let take = || q.lock();
    let _g = take();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn lock_taken_inside_and_released_ok(q: &SpinLock<u32>) {
    let bump = || *q.lock() += 1;
    bump();
    might_sleep();
}

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn captured_value_dropped_with_the_closure_bad(q: &SpinLock<u32>) {
    let f = Flusher;
    let keep = move || {
        let _ = &f;
    };
    let _g = q.lock();
    drop(keep); //~ ERROR[sleep-in-atomic]
}
