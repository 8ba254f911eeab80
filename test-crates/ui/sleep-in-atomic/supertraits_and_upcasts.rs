//@ uses: spinlock, might_sleep
//! A method of a supertrait, called on the trait object or after an upcast.
use kernel::prelude::*;

pub trait Base {
    fn settle(&self);
}

pub trait Derived: Base {
    fn poke(&self);
}

pub struct Slow;

impl Base for Slow {
    fn settle(&self) {
        msleep(1);
    }
}

impl Derived for Slow {
    fn poke(&self) {}
}

pub fn make_ok(s: &Slow) -> &dyn Derived {
    s
}

pub fn own_method_ok(q: &SpinLock<u32>, d: &dyn Derived) {
    let _g = q.lock();
    d.poke();
}

pub fn method_of_the_supertrait_bad(q: &SpinLock<u32>, d: &dyn Derived) {
    let _g = q.lock();
    d.settle(); //~ ERROR[sleep-in-atomic]
}

pub fn after_an_upcast_bad(q: &SpinLock<u32>, d: &dyn Derived) {
    let b: &dyn Base = d;
    let _g = q.lock();
    b.settle(); //~ ERROR[sleep-in-atomic]
}

pub fn generic_over_the_supertrait_bad<D: Derived>(q: &SpinLock<u32>) {
    fn locked<D: Derived>(q: &SpinLock<u32>, d: &D) {
        let _g = q.lock();
        d.settle();
    }
    locked(q, &Slow); //~ ERROR[sleep-in-atomic]
}
