// SPDX-License-Identifier: MIT OR Apache-2.0

use core::cell::UnsafeCell;
use core::intrinsics::opaque;
use core::ops::{Deref, DerefMut};

pub use alloc_crate::sync::{Arc, Weak};
pub use core::sync::atomic;

pub struct PoisonError<T> {
    data: T,
}

impl<T> PoisonError<T> {
    pub fn into_inner(self) -> T {
        self.data
    }
}

impl<T> core::fmt::Debug for PoisonError<T> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        opaque()
    }
}

pub type LockResult<T> = Result<T, PoisonError<T>>;

pub struct Mutex<T: ?Sized> {
    data: UnsafeCell<T>,
}

unsafe impl<T: ?Sized + Send> Send for Mutex<T> {}

unsafe impl<T: ?Sized + Send> Sync for Mutex<T> {}

impl<T> Mutex<T> {
    pub const fn new(t: T) -> Mutex<T> {
        Mutex {
            data: UnsafeCell::new(t),
        }
    }
}

impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        Ok(MutexGuard { lock: self })
    }
}

pub struct MutexGuard<'a, T: ?Sized + 'a> {
    lock: &'a Mutex<T>,
}

impl<T: ?Sized> !Send for MutexGuard<'_, T> {}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        unsafe { &*self.lock.data.get() }
    }
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut *self.lock.data.get() }
    }
}

impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {
        opaque()
    }
}

pub struct Once {
    done: atomic::AtomicBool,
}

impl Once {
    pub const fn new() -> Once {
        Once {
            done: atomic::AtomicBool::new(false),
        }
    }

    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce(),
    {
        if !self.is_completed() {
            f();
            self.done.store(true, atomic::Ordering::Release);
        }
    }

    pub fn is_completed(&self) -> bool {
        self.done.load(atomic::Ordering::Acquire)
    }
}
