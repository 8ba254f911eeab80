// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cell::UnsafeCell;
use crate::fmt;
use crate::intrinsics::opaque;

pub struct OnceCell<T> {
    inner: UnsafeCell<Option<T>>,
}

impl<T> OnceCell<T> {
    pub const fn new() -> OnceCell<T> {
        opaque()
    }

    pub fn get(&self) -> Option<&T> {
        opaque()
    }

    pub fn get_mut(&mut self) -> Option<&mut T> {
        opaque()
    }

    pub fn set(&self, value: T) -> Result<(), T> {
        opaque()
    }

    pub fn get_or_init<F>(&self, f: F) -> &T
    where
        F: FnOnce() -> T,
    {
        opaque()
    }

    pub const fn into_inner(self) -> Option<T> {
        opaque()
    }

    pub fn take(&mut self) -> Option<T> {
        opaque()
    }
}

impl<T> Default for OnceCell<T> {
    fn default() -> Self {
        opaque()
    }
}

impl<T: fmt::Debug> fmt::Debug for OnceCell<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: Clone> Clone for OnceCell<T> {
    fn clone(&self) -> OnceCell<T> {
        opaque()
    }
}

impl<T: PartialEq> PartialEq for OnceCell<T> {
    fn eq(&self, other: &Self) -> bool {
        opaque()
    }
}

impl<T: Eq> Eq for OnceCell<T> {}

impl<T> From<T> for OnceCell<T> {
    fn from(value: T) -> Self {
        opaque()
    }
}

impl<T> !Sync for OnceCell<T> {}
