//@ uses: kbox, might_sleep, spinlock
//! On a trait, `drop_preempt_count` states what dropping a `dyn` of it may do; an upcast must not widen it.
use kernel::prelude::*;

pub trait Any2 {}

#[klint::drop_preempt_count(expect = 0)]
pub trait SlowToDrop: Any2 {}

#[klint::drop_preempt_count(expect = 0..)]
pub trait QuickToDrop: Any2 {}

#[klint::drop_preempt_count(expect = 0..)]
pub trait QuickBase {}

#[klint::drop_preempt_count(expect = 0)]
pub trait SlowDerived: QuickBase {}

pub fn quick_under_a_lock_ok(q: &SpinLock<u32>, x: KBox<dyn QuickToDrop>) {
    let _g = q.lock();
    drop(x);
}

pub fn upcast_hides_the_sleep_bad(x: KBox<dyn SlowDerived>) -> KBox<dyn QuickBase> {
    x //~ ERROR[annotation-mismatch]
}

pub fn upcast_to_unannotated_ok(x: KBox<dyn QuickToDrop>) -> KBox<dyn Any2> {
    x
}
