//@ uses: spinlock, might_sleep
//! Inherent before trait, by value before by reference, the nearest dereference first: as the language probes.
use core::ops::Deref;
use kernel::prelude::*;

pub trait Flush {
    fn flush(&self);
}

pub struct Both;

impl Both {
    fn flush(&self) {}
}

impl Flush for Both {
    fn flush(&self) {
        msleep(1);
    }
}

pub struct Inner;

impl Inner {
    fn flush(&self) {
        msleep(1);
    }

    fn settle(&self) {
        msleep(1);
    }
}

pub struct Outer(Inner);

impl Deref for Outer {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Outer {
    fn flush(&self) {}
}

pub fn inherent_wins_ok(q: &SpinLock<u32>, b: &Both) {
    let _g = q.lock();
    b.flush();
}

pub fn trait_by_path_bad(q: &SpinLock<u32>, b: &Both) {
    let _g = q.lock();
    Flush::flush(b); //~ ERROR[sleep-in-atomic]
}

pub fn qualified_path_bad(q: &SpinLock<u32>, b: &Both) {
    let _g = q.lock();
    <Both as Flush>::flush(b); //~ ERROR[sleep-in-atomic]
}

pub fn nearest_wins_ok(q: &SpinLock<u32>, o: &Outer) {
    let _g = q.lock();
    o.flush();
}

pub fn found_one_level_down_bad(q: &SpinLock<u32>, o: &Outer) {
    let _g = q.lock();
    o.settle(); //~ ERROR[sleep-in-atomic]
}

pub fn generic_bound_uses_the_trait_bad(q: &SpinLock<u32>, b: &Both) {
    fn run<F: Flush>(q: &SpinLock<u32>, f: &F) {
        let _g = q.lock();
        f.flush();
    }
    run(q, b); //~ ERROR[sleep-in-atomic]
}
