//@ uses: spinlock, might_sleep
//! A closure sleeps where it is called, not where it is written; through a helper, the finding is in its body.
use kernel::prelude::*;

fn with_locked<R>(q: &SpinLock<u32>, f: impl FnOnce(&mut u32) -> R) -> R {
    let mut g = q.lock();
    f(&mut g)
}

fn after_locked<R>(q: &SpinLock<u32>, f: impl FnOnce(u32) -> R) -> R {
    let n = *q.lock();
    f(n)
}

pub fn called_under_the_lock_bad(q: &SpinLock<u32>) {
    let slow = || msleep(1);
    let _g = q.lock();
    slow(); //~ ERROR[sleep-in-atomic]
}

pub fn called_before_ok(q: &SpinLock<u32>) {
    let slow = || msleep(1);
    slow();
    let _g = q.lock();
}

pub fn written_under_the_lock_and_called_after_ok(q: &SpinLock<u32>) {
    let g = q.lock();
    let n = *g;
    let slow = move || msleep(n);
    drop(g);
    slow();
}

pub fn given_to_a_helper_that_holds_bad(q: &SpinLock<u32>) {
    with_locked(q, |n| {
        *n += 1;
        might_sleep(); //~ ERROR[sleep-in-atomic]
    });
}

pub fn given_to_a_helper_that_released_ok(q: &SpinLock<u32>) {
    after_locked(q, |n| msleep(n));
}

pub fn quick_one_for_the_same_helper_ok(q: &SpinLock<u32>) -> u32 {
    with_locked(q, |n| *n)
}

fn sleeper(_: &mut u32) {
    might_sleep();
}

pub fn function_item_as_argument_bad(q: &SpinLock<u32>) {
    with_locked(q, sleeper); //~ ERROR[sleep-in-atomic]
}

pub fn returned_closure_bad(q: &SpinLock<u32>) {
    fn make() -> impl Fn() {
        || might_sleep()
    }
    let f = make();
    let _g = q.lock();
    f(); //~ ERROR[sleep-in-atomic]
}
