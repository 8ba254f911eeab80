//@ uses: spinlock, might_sleep
//@ known-bug: the latest acquisition counts as released, not that of the dropped guard
//! A variable that was moved out of and assigned again holds the new guard, and drops no old one.
use kernel::prelude::*;

pub fn taken_again_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let mut g = a.lock();
    drop(g);
    g = b.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(g);
}

pub fn between_the_two_ok(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let mut g = a.lock();
    drop(g);
    might_sleep();
    g = b.lock();
    drop(g);
    might_sleep();
}

pub fn fn_overwritten_while_held_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let mut g = a.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    g = b.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(g);
    might_sleep();
}

pub fn retaken_in_a_loop_ok(q: &SpinLock<u32>) {
    let mut g = q.lock();
    while *g > 0 {
        drop(g);
        might_sleep();
        g = q.lock();
    }
}

pub fn retaken_in_a_loop_bad(q: &SpinLock<u32>) {
    let mut g = q.lock();
    while *g > 0 {
        drop(g);
        g = q.lock();
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn moved_into_a_struct_and_back_bad(q: &SpinLock<u32>) {
    struct Holder<'a>(SpinLockGuard<'a, u32>);
    let g = q.lock();
    let h = Holder(g);
    let g = h.0;
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(g);
    might_sleep();
}

pub fn only_assigned_on_one_path_ok(q: &SpinLock<u32>, c: bool) {
    let g;
    if c {
        g = q.lock();
        drop(g);
    }
    might_sleep();
}
