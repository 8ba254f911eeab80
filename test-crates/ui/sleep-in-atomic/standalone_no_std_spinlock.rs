//@ edition: 2024
//! A crate without `std` that writes its own spinlock: guard, `Deref`, `try_lock`, `unlock` by value, all from annotated C functions.
#![no_std]
#![allow(unused)]

use core::cell::UnsafeCell;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ops::{Deref, DerefMut};

unsafe extern "C" {
    #[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
    fn raw_lock(at: *mut u32);

    #[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
    fn raw_unlock(at: *mut u32);

    #[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
    safe fn wait();
}

#[klint::preempt_count(adjust = 0, expect = 0.., unchecked)]
fn raw_try_lock(at: *mut u32) -> bool {
    unsafe { *at == 0 }
}

pub struct Spin<T: ?Sized> {
    raw: UnsafeCell<u32>,
    data: UnsafeCell<T>,
}

unsafe impl<T: ?Sized + Send> Sync for Spin<T> {}

#[klint::drop_preempt_count(adjust = -1, expect = 1..)]
pub struct SpinGuard<'a, T: ?Sized> {
    lock: &'a Spin<T>,
    not_send: PhantomData<*mut ()>,
}

impl<T> Spin<T> {
    pub const fn new(data: T) -> Self {
        Spin {
            raw: UnsafeCell::new(0),
            data: UnsafeCell::new(data),
        }
    }

    #[klint::preempt_count(adjust = 1, expect = 0..)]
    pub fn lock(&self) -> SpinGuard<'_, T> {
        unsafe { raw_lock(self.raw.get()) };
        SpinGuard {
            lock: self,
            not_send: PhantomData,
        }
    }

    pub fn with<R>(&self, f: impl FnOnce(&mut T) -> R) -> R {
        let mut g = self.lock();
        f(&mut g)
    }
}

impl<T: ?Sized> Drop for SpinGuard<'_, T> {
    fn drop(&mut self) {
        unsafe { raw_unlock(self.lock.raw.get()) };
    }
}

impl<T: ?Sized> Deref for SpinGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        unsafe { &*self.lock.data.get() }
    }
}

impl<T: ?Sized> DerefMut for SpinGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.data.get() }
    }
}

static COUNTER: Spin<u32> = Spin::new(0);

pub fn guard_lives_bad() {
    let mut g = COUNTER.lock();
    *g += 1;
    wait(); //~ ERROR[sleep-in-atomic]
}

pub fn guard_dropped_ok() {
    let mut g = COUNTER.lock();
    *g += 1;
    drop(g);
    wait();
}

pub fn temporary_ok() {
    *COUNTER.lock() += 1;
    wait();
}

pub fn temporary_in_the_condition_bad() {
    match *COUNTER.lock() {
        0 => wait(), //~ ERROR[sleep-in-atomic]
        _ => {}
    }
}

pub fn condition_of_an_if_ok() {
    if *COUNTER.lock() == 0 {
        wait();
    }
}

pub fn closure_bad() {
    COUNTER.with(|n| {
        *n += 1;
        wait(); //~ ERROR[sleep-in-atomic]
    });
}

pub fn closure_ok() -> u32 {
    let n = COUNTER.with(|n| *n);
    wait();
    n
}

pub fn never_released_bad() {
    let g = ManuallyDrop::new(COUNTER.lock());
    let _n = **g;
    wait(); //~ ERROR[sleep-in-atomic]
}

pub fn handed_on_ok(g: SpinGuard<'_, u32>) -> SpinGuard<'_, u32> {
    g
}

pub fn two_locks_bad(a: &Spin<u32>, b: &Spin<u32>) {
    let x = a.lock();
    let y = b.lock();
    drop(x);
    wait(); //~ ERROR[sleep-in-atomic]
    drop(y);
}
