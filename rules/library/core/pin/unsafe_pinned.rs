// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cell::UnsafeCell;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::ops::{CoerceUnsized, DispatchFromDyn};
use crate::pin::Pin;

#[lang = "unsafe_pinned"]
#[repr(transparent)]
pub struct UnsafePinned<T: ?Sized> {
    value: UnsafeCell<T>,
}

unsafe impl<T: ?Sized + Sync> Sync for UnsafePinned<T> {}

impl<T: ?Sized> !Unpin for UnsafePinned<T> {}

impl<T> UnsafePinned<T> {
    pub const fn new(value: T) -> Self {
        UnsafePinned {
            value: UnsafeCell::new(value),
        }
    }

    pub const fn into_inner(self) -> T {
        self.value.into_inner()
    }
}

impl<T: ?Sized> UnsafePinned<T> {
    pub const fn get_mut_pinned(self: Pin<&mut Self>) -> *mut T {
        opaque()
    }

    pub const fn get_mut_unchecked(&mut self) -> *mut T {
        self.value.get()
    }

    pub const fn get(&self) -> *mut T {
        self.value.get()
    }

    pub const fn raw_get(this: *const Self) -> *mut T {
        this as *const T as *mut T
    }

    pub const fn raw_get_mut(this: *mut Self) -> *mut T {
        this as *mut T
    }
}

impl<T: Default> Default for UnsafePinned<T> {
    fn default() -> Self {
        opaque()
    }
}

impl<T> From<T> for UnsafePinned<T> {
    fn from(value: T) -> Self {
        UnsafePinned::new(value)
    }
}

impl<T: ?Sized> fmt::Debug for UnsafePinned<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: CoerceUnsized<U>, U> CoerceUnsized<UnsafePinned<U>> for UnsafePinned<T> {}

impl<T: DispatchFromDyn<U>, U> DispatchFromDyn<UnsafePinned<U>> for UnsafePinned<T> {}
