//@ uses: cpu, spinlock, mutex, rcu, might_sleep, cant_sleep
//! After something that may sleep nothing is held: releases, `cant_sleep` and atomic-only calls have no one to rely on.
use kernel::bindings;
use kernel::prelude::*;

pub fn irqs_on_after_a_mutex_bad(m: &Mutex<u32>) {
    drop(m.lock());
    preempt_enable(); //~ ERROR[context-required]
}

pub fn cant_sleep_after_a_sleep_bad() {
    msleep(1);
    cant_sleep(); //~ ERROR[context-required]
}

pub fn cant_sleep_in_a_section_ok(q: &SpinLock<u32>) {
    msleep(1);
    let _g = q.lock();
    cant_sleep();
}

pub fn raw_unlock_of_nothing_bad(q: &SpinLock<u32>) {
    might_sleep();
    unsafe { bindings::spin_unlock(q.as_raw()) }; //~ ERROR[context-required]
}

pub fn raw_pair_ok(q: &SpinLock<u32>) {
    might_sleep();
    unsafe { bindings::spin_lock(q.as_raw()) };
    unsafe { bindings::spin_unlock(q.as_raw()) };
    might_sleep();
}

pub fn only_on_one_branch_bad(c: bool) {
    if c {
        msleep(1);
    }
    preempt_enable(); //~ ERROR[context-required]
}

pub fn different_branches_ok(c: bool) {
    if c {
        msleep(1);
    } else {
        cant_sleep();
    }
}

pub fn guard_that_came_in_bad(g: SpinLockGuard<'_, u32>) {
    msleep(*g); //~ ERROR[sleep-in-atomic]
}

pub fn guard_that_came_in_ok(g: SpinLockGuard<'_, u32>) {
    let n = *g;
    drop(g);
    msleep(n);
}
