//@ uses: spinlock, might_sleep
//! Operators, indexing, comparison, formatting-like conversions and `From` are calls too.
use core::cmp::Ordering;
use core::ops::{Add, Index, IndexMut, Neg, Not};
use kernel::prelude::*;

#[derive(Clone, Copy)]
pub struct Remote(u32);

impl Add for Remote {
    type Output = Remote;

    fn add(self, other: Remote) -> Remote {
        msleep(1);
        Remote(self.0 + other.0)
    }
}

impl Neg for Remote {
    type Output = Remote;

    fn neg(self) -> Remote {
        self
    }
}

impl Not for Remote {
    type Output = bool;

    fn not(self) -> bool {
        msleep(1);
        self.0 == 0
    }
}

impl PartialEq for Remote {
    fn eq(&self, other: &Remote) -> bool {
        msleep(1);
        self.0 == other.0
    }
}

impl PartialOrd for Remote {
    fn partial_cmp(&self, other: &Remote) -> Option<Ordering> {
        self.0.partial_cmp(&other.0)
    }
}

impl From<Remote> for u32 {
    fn from(r: Remote) -> u32 {
        msleep(1);
        r.0
    }
}

pub struct Table([u32; 4]);

impl Index<usize> for Table {
    type Output = u32;

    fn index(&self, i: usize) -> &u32 {
        &self.0[i]
    }
}

impl IndexMut<usize> for Table {
    fn index_mut(&mut self, i: usize) -> &mut u32 {
        msleep(1);
        &mut self.0[i]
    }
}

pub fn addition_bad(q: &SpinLock<Remote>, r: Remote) -> Remote {
    let g = q.lock();
    *g + r //~ ERROR[sleep-in-atomic]
}

pub fn negation_ok(q: &SpinLock<Remote>) -> Remote {
    let g = q.lock();
    -*g
}

pub fn logical_not_bad(q: &SpinLock<Remote>) -> bool {
    let g = q.lock();
    !*g //~ ERROR[sleep-in-atomic]
}

pub fn equality_bad(q: &SpinLock<Remote>, r: Remote) -> bool {
    let g = q.lock();
    *g == r //~ ERROR[sleep-in-atomic]
}

pub fn ordering_ok(q: &SpinLock<Remote>, r: Remote) -> bool {
    let g = q.lock();
    *g < r
}

pub fn read_index_ok(q: &SpinLock<Table>) -> u32 {
    let g = q.lock();
    g[1]
}

pub fn write_index_bad(q: &SpinLock<Table>) {
    let mut g = q.lock();
    g[1] = 3; //~ ERROR[sleep-in-atomic]
}

pub fn into_bad(q: &SpinLock<Remote>) -> u32 {
    let g = q.lock();
    (*g).into() //~ ERROR[sleep-in-atomic]
}

pub fn plain_numbers_ok(q: &SpinLock<u32>) -> bool {
    let g = q.lock();
    !(*g + 1 == 3) && -(*g as i64) < 0
}
