//@ uses: spinlock, might_sleep
//! A blanket implementation gives a type a method that its own code does not mention.
use kernel::prelude::*;

pub trait Flush {
    fn flush(&self);
}

pub trait Settle {
    fn settle(&self);
}

impl<T: Flush> Settle for T {
    fn settle(&self) {
        self.flush();
    }
}

pub struct Slow;

impl Flush for Slow {
    fn flush(&self) {
        msleep(1);
    }
}

pub struct Quick;

impl Flush for Quick {
    fn flush(&self) {}
}

impl<T: Flush> Flush for Option<T> {
    fn flush(&self) {
        if let Some(inner) = self {
            inner.flush();
        }
    }
}

pub fn through_the_blanket_bad(q: &SpinLock<u32>, s: &Slow) {
    let _g = q.lock();
    s.settle(); //~ ERROR[sleep-in-atomic]
}

pub fn through_the_blanket_ok(q: &SpinLock<u32>, s: &Quick) {
    let _g = q.lock();
    s.settle();
}

pub fn through_two_impls_bad(q: &SpinLock<u32>, s: &Option<Slow>) {
    let _g = q.lock();
    s.settle(); //~ ERROR[sleep-in-atomic]
}
