//@ uses: spinlock, rcu, cpu, might_sleep
//! Acquisitions add up; releasing one of two leaves the section atomic.
use kernel::prelude::*;

pub fn inner_released_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let _outer = a.lock();
    {
        let _inner = b.lock();
    }
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn outer_released_first_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let outer = a.lock();
    let inner = b.lock();
    drop(outer);
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(inner);
}

pub fn both_released_ok(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let outer = a.lock();
    let inner = b.lock();
    drop(outer);
    drop(inner);
    might_sleep();
}

pub fn different_kinds_bad(a: &SpinLock<u32>) {
    let r = rcu::read_lock();
    let g = a.lock();
    drop(g);
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(r);
}

pub fn preemption_disabled_twice_bad() {
    preempt_disable();
    preempt_disable();
    preempt_enable();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    preempt_enable();
}

pub fn lock_and_preemption_ok(a: &SpinLock<u32>) {
    preempt_disable();
    *a.lock() += 1;
    preempt_enable();
    might_sleep();
}
