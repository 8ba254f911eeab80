//@ uses: spinlock, spinlock_irq, rcu, cpu, might_sleep
//@ known-bug: a sleep that an argument brings is not reported at the argument yet
//! Functions that run a closure inside of a section of their own.
use kernel::prelude::*;
use kernel::sync::rcu;

fn with_rcu<R>(f: impl FnOnce(&rcu::Guard) -> R) -> R {
    let g = rcu::read_lock();
    f(&g)
}

fn with_preemption_disabled<R>(f: impl FnOnce() -> R) -> R {
    preempt_disable();
    let r = f();
    preempt_enable();
    r
}

fn with_lock<T, R>(q: &SpinLock<T>, f: impl FnOnce(&mut T) -> R) -> R {
    let mut g = q.lock();
    f(&mut g)
}

fn twice<R>(mut f: impl FnMut() -> R) -> (R, R) {
    (f(), f())
}

pub fn rcu_bad() {
    with_rcu(|_| {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    });
}

pub fn preemption_bad() {
    with_preemption_disabled(|| {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    });
}

pub fn lock_bad(q: &SpinLock<u32>) -> u32 {
    with_lock(q, |n| {
        msleep(*n); //~ ERROR[sleep-in-atomic]
        *n
    })
}

//~? fp ERROR[sleep-in-atomic]
pub fn fn_function_item_bad() {
    with_preemption_disabled(might_sleep); //~ ERROR[sleep-in-atomic]
}

pub fn no_section_ok() {
    twice(might_sleep);
}

pub fn nested_ok(q: &SpinLock<u32>) -> u32 {
    with_rcu(|_| with_lock(q, |n| *n))
}

pub fn section_inside_a_plain_callback_ok(q: &SpinLock<u32>) {
    twice(|| with_lock(q, |n| *n));
    might_sleep();
}

pub fn returned_closure_runs_later_ok(q: &SpinLock<u32>) {
    let later = with_lock(q, |n| {
        let n = *n;
        move || msleep(n)
    });
    later();
}
