// SPDX-License-Identifier: MIT OR Apache-2.0

//! Counted pointers to objects that count themselves, as C's do.

// region:aref
use core::{marker::PhantomData, mem::ManuallyDrop, ops::Deref, ptr::NonNull};

/// # Safety
///
/// The object stays alive while its count is above zero.
pub unsafe trait AlwaysRefCounted {
    fn inc_ref(&self);

    /// # Safety
    ///
    /// The caller gives up one reference that it owns.
    unsafe fn dec_ref(obj: NonNull<Self>);
}

/// An owned reference.
pub struct ARef<T: AlwaysRefCounted> {
    ptr: NonNull<T>,
    _p: PhantomData<T>,
}

unsafe impl<T: AlwaysRefCounted + Sync + Send> Send for ARef<T> {}

unsafe impl<T: AlwaysRefCounted + Sync + Send> Sync for ARef<T> {}

impl<T: AlwaysRefCounted> ARef<T> {
    /// # Safety
    ///
    /// The caller owns one reference and leaves it to the result.
    pub unsafe fn from_raw(ptr: NonNull<T>) -> Self {
        Self { ptr, _p: PhantomData }
    }

    pub fn into_raw(me: Self) -> NonNull<T> {
        ManuallyDrop::new(me).ptr
    }
}

impl<T: AlwaysRefCounted> Clone for ARef<T> {
    fn clone(&self) -> Self {
        self.inc_ref();
        unsafe { Self::from_raw(self.ptr) }
    }
}

impl<T: AlwaysRefCounted> Deref for ARef<T> {
    type Target = T;

    fn deref(&self) -> &Self::Target {
        unsafe { self.ptr.as_ref() }
    }
}

impl<T: AlwaysRefCounted> From<&T> for ARef<T> {
    fn from(b: &T) -> Self {
        b.inc_ref();
        unsafe { Self::from_raw(NonNull::from(b)) }
    }
}

impl<T: AlwaysRefCounted> Drop for ARef<T> {
    fn drop(&mut self) {
        unsafe { T::dec_ref(self.ptr) };
    }
}
// endregion:aref
