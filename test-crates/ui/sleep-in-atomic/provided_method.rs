//@ uses: spinlock, might_sleep
//! A provided method is used where no implementation replaces it, and calls the implementation's others.
use kernel::prelude::*;

pub trait Device {
    fn wait_idle(&self);

    fn reset(&self) {
        self.wait_idle();
    }

    fn name_len(&self) -> usize {
        4
    }
}

pub struct Polled;

impl Device for Polled {
    fn wait_idle(&self) {}
}

pub struct Slow;

impl Device for Slow {
    fn wait_idle(&self) {
        msleep(10);
    }
}

pub struct Careful;

impl Device for Careful {
    fn wait_idle(&self) {
        msleep(10);
    }

    fn reset(&self) {}
}

pub fn provided_calls_the_slow_one_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    Slow.reset(); //~ ERROR[sleep-in-atomic]
}

pub fn provided_calls_the_quick_one_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    Polled.reset();
}

pub fn replaced_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    Careful.reset();
    Slow.name_len();
}
