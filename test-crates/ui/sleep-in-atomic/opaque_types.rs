//@ uses: spinlock, might_sleep
//! `impl Trait` in return position hides the type from the caller, not from the analysis.
use core::ops::Deref;
use kernel::prelude::*;

pub trait Settle {
    fn settle(&self);
}

struct Slow;

impl Settle for Slow {
    fn settle(&self) {
        msleep(1);
    }
}

fn locked(q: &SpinLock<u32>) -> impl Deref<Target = u32> + '_ {
    q.lock()
}

fn slow() -> impl Settle {
    Slow
}

pub fn hidden_guard_bad(q: &SpinLock<u32>) {
    let _n = locked(q);
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn hidden_guard_dropped_ok(q: &SpinLock<u32>) {
    let n = *locked(q);
    msleep(n);
}

pub fn hidden_implementation_bad(q: &SpinLock<u32>) {
    let s = slow();
    let _g = q.lock();
    s.settle(); //~ ERROR[sleep-in-atomic]
}
