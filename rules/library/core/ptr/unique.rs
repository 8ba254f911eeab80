// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::marker::{PhantomData, Unsize};
use crate::ops::{CoerceUnsized, DispatchFromDyn};
use crate::ptr::non_null::NonNull;

#[repr(transparent)]
pub struct Unique<T: ?Sized> {
    pointer: NonNull<T>,
    owns: PhantomData<T>,
}

unsafe impl<T: Send + ?Sized> Send for Unique<T> {}

unsafe impl<T: Sync + ?Sized> Sync for Unique<T> {}

impl<T: Sized> Unique<T> {
    pub const fn dangling() -> Self {
        Unique {
            pointer: NonNull::dangling(),
            owns: PhantomData,
        }
    }
}

impl<T: ?Sized> Unique<T> {
    pub const unsafe fn new_unchecked(ptr: *mut T) -> Self {
        Unique {
            pointer: unsafe { NonNull::new_unchecked(ptr) },
            owns: PhantomData,
        }
    }

    pub const fn new(ptr: *mut T) -> Option<Self> {
        match NonNull::new(ptr) {
            Some(pointer) => Some(Unique {
                pointer,
                owns: PhantomData,
            }),
            None => None,
        }
    }

    pub const fn from_non_null(pointer: NonNull<T>) -> Self {
        Unique {
            pointer,
            owns: PhantomData,
        }
    }

    pub const fn as_ptr(self) -> *mut T {
        self.pointer.as_ptr()
    }

    pub const fn as_non_null_ptr(self) -> NonNull<T> {
        self.pointer
    }

    pub const unsafe fn as_ref(&self) -> &T {
        unsafe { self.pointer.as_ref() }
    }

    pub const unsafe fn as_mut(&mut self) -> &mut T {
        unsafe { self.pointer.as_mut() }
    }

    pub const fn cast<U>(self) -> Unique<U> {
        Unique {
            pointer: self.pointer.cast(),
            owns: PhantomData,
        }
    }
}

impl<T: ?Sized> Clone for Unique<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Unique<T> {}

impl<T, U: ?Sized> CoerceUnsized<Unique<U>> for Unique<T> where T: Unsize<U> + ?Sized {}

impl<T, U: ?Sized> DispatchFromDyn<Unique<U>> for Unique<T> where T: Unsize<U> + ?Sized {}

impl<T: ?Sized> fmt::Debug for Unique<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized> fmt::Pointer for Unique<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized> From<&mut T> for Unique<T> {
    fn from(reference: &mut T) -> Self {
        opaque()
    }
}

impl<T: ?Sized> From<NonNull<T>> for Unique<T> {
    fn from(pointer: NonNull<T>) -> Self {
        opaque()
    }
}
