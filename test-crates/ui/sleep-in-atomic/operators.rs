//@ uses: spinlock, might_sleep
//! Operators, dereferences and comparisons are calls.
use core::ops::{Add, Deref, Index, Neg};
use kernel::prelude::*;

#[derive(Clone, Copy, PartialEq)]
pub struct Plain(u32);

pub struct Slow(u32);

impl Add for Slow {
    type Output = Slow;
    fn add(self, other: Slow) -> Slow {
        might_sleep();
        Slow(self.0 + other.0)
    }
}

impl Neg for Slow {
    type Output = Slow;
    fn neg(self) -> Slow {
        might_sleep();
        self
    }
}

impl Index<usize> for Slow {
    type Output = u32;
    fn index(&self, _i: usize) -> &u32 {
        might_sleep();
        &self.0
    }
}

impl PartialEq for Slow {
    fn eq(&self, other: &Slow) -> bool {
        might_sleep();
        self.0 == other.0
    }
}

impl Deref for Slow {
    type Target = u32;
    fn deref(&self) -> &u32 {
        might_sleep();
        &self.0
    }
}

#[derive(PartialEq)]
pub struct Wrapped {
    inner: Slow,
}

pub fn addition_bad(q: &SpinLock<u32>, a: Slow, b: Slow) -> Slow {
    let _g = q.lock();
    a + b //~ ERROR[sleep-in-atomic]
}

pub fn negation_bad(q: &SpinLock<u32>, a: Slow) {
    let _g = q.lock();
    let _n = -a; //~ ERROR[sleep-in-atomic]
}

pub fn indexing_bad(q: &SpinLock<u32>, a: &Slow) -> u32 {
    let _g = q.lock();
    a[0] //~ ERROR[sleep-in-atomic]
}

pub fn comparison_bad(q: &SpinLock<u32>, a: &Slow, b: &Slow) -> bool {
    let _g = q.lock();
    a == b //~ ERROR[sleep-in-atomic]
}

pub fn derived_comparison_bad(q: &SpinLock<u32>, a: &Wrapped, b: &Wrapped) -> bool {
    let _g = q.lock();
    a != b //~ ERROR[sleep-in-atomic]
}

pub fn explicit_dereference_bad(q: &SpinLock<u32>, a: &Slow) -> u32 {
    let _g = q.lock();
    **a //~ ERROR[sleep-in-atomic]
}

pub fn implicit_dereference_bad(q: &SpinLock<u32>, a: &Slow) -> u32 {
    let _g = q.lock();
    a.count_ones() //~ ERROR[sleep-in-atomic]
}

pub fn coerced_dereference_bad(q: &SpinLock<u32>, a: &Slow) -> u32 {
    fn read(n: &u32) -> u32 {
        *n
    }
    let _g = q.lock();
    read(a) //~ ERROR[sleep-in-atomic]
}

pub fn plain_types_ok(q: &SpinLock<u32>, a: Plain, b: Plain) -> bool {
    let g = q.lock();
    a == b && *g + 1 > a.0
}
