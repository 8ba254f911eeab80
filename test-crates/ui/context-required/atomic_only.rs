//@ uses: spinlock, cant_sleep, might_sleep
//! `cant_sleep` and functions that are for atomic context only need a lock held.
use kernel::prelude::*;

fn touch_hardware() {
    cant_sleep();
}

#[klint::atomic_context_only]
fn poke() {}

pub fn under_the_lock_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    cant_sleep();
    touch_hardware();
    poke();
}

pub fn after_a_sleep_bad() {
    might_sleep();
    cant_sleep(); //~ ERROR[context-required]
}

pub fn after_a_sleep_through_a_helper_bad() {
    might_sleep();
    touch_hardware(); //~ ERROR[context-required] `touch_hardware`
}

pub fn annotated_after_a_sleep_bad() {
    might_sleep();
    poke(); //~ ERROR[context-required] `poke`
}

pub fn released_too_early_bad(q: &SpinLock<u32>) {
    might_sleep();
    let g = q.lock();
    drop(g);
    touch_hardware(); //~ ERROR[context-required]
}

pub fn unknown_caller_ok() {
    touch_hardware();
}
