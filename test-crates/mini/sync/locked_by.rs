// SPDX-License-Identifier: MIT OR Apache-2.0

//! Data outside a lock that the lock protects.

// region:locked_by
use super::lock::{Backend, Lock};
use core::cell::UnsafeCell;

pub struct LockedBy<T: ?Sized, U: ?Sized> {
    owner: *const U,
    data: UnsafeCell<T>,
}

unsafe impl<T: ?Sized + Send, U: ?Sized> Send for LockedBy<T, U> {}

unsafe impl<T: ?Sized + Send, U: ?Sized> Sync for LockedBy<T, U> {}

impl<T, U> LockedBy<T, U> {
    pub fn new<B: Backend>(owner: &Lock<U, B>, data: T) -> Self {
        Self { owner: owner.data.get(), data: UnsafeCell::new(data) }
    }
}

impl<T: ?Sized, U> LockedBy<T, U> {
    pub fn access<'a>(&'a self, owner: &'a U) -> &'a T
    where
        T: Sync,
    {
        if !core::ptr::eq(owner, self.owner) {
            panic!("another lock's owner");
        }
        unsafe { &*self.data.get() }
    }

    pub fn access_mut<'a>(&'a self, owner: &'a mut U) -> &'a mut T {
        if !core::ptr::eq(owner, self.owner) {
            panic!("another lock's owner");
        }
        unsafe { &mut *self.data.get() }
    }
}
// endregion:locked_by
