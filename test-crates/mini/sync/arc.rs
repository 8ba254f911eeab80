// SPDX-License-Identifier: MIT OR Apache-2.0

//! Counted pointers to values that Rust allocates.

// region:arc
use super::Refcount;
use crate::alloc::{AllocError, Flags, KBox};
use core::marker::{CoercePointee, PhantomData};
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;

#[repr(transparent)]
#[derive(CoercePointee)]
pub struct Arc<#[pointee] T: ?Sized> {
    ptr: NonNull<ArcInner<T>>,
    _p: PhantomData<ArcInner<T>>,
}

#[repr(C)]
struct ArcInner<T: ?Sized> {
    refcount: Refcount,
    data: T,
}

unsafe impl<T: ?Sized + Sync + Send> Send for Arc<T> {}

unsafe impl<T: ?Sized + Sync + Send> Sync for Arc<T> {}

impl<T> Arc<T> {
    pub fn new(contents: T, flags: Flags) -> Result<Self, AllocError> {
        let value = ArcInner { refcount: Refcount::new(1), data: contents };
        let inner = KBox::new(value, flags)?;
        let ptr = NonNull::from(KBox::leak(inner));

        Ok(Self { ptr, _p: PhantomData })
    }

    /// The value's address, with the reference that `this` was.
    pub fn into_raw(this: Self) -> *const T {
        let ptr = this.ptr.as_ptr();
        core::mem::forget(this);
        unsafe { &raw const (*ptr).data }
    }

    /// # Safety
    ///
    /// `ptr` came from [`into_raw`](Self::into_raw).
    pub unsafe fn from_raw(ptr: *const T) -> Self {
        let offset = core::mem::offset_of!(ArcInner<T>, data);
        let inner = unsafe { ptr.byte_sub(offset) }.cast::<ArcInner<T>>().cast_mut();

        Self { ptr: unsafe { NonNull::new_unchecked(inner) }, _p: PhantomData }
    }
}

impl<T: ?Sized> Arc<T> {
    pub fn as_arc_borrow(&self) -> ArcBorrow<'_, T> {
        ArcBorrow { inner: self.ptr, _p: PhantomData }
    }

    pub fn ptr_eq(this: &Self, other: &Self) -> bool {
        core::ptr::addr_eq(this.ptr.as_ptr(), other.ptr.as_ptr())
    }
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;

    fn deref(&self) -> &Self::Target {
        unsafe { &self.ptr.as_ref().data }
    }
}

impl<T: ?Sized> Clone for Arc<T> {
    fn clone(&self) -> Self {
        unsafe { self.ptr.as_ref() }.refcount.inc();
        Self { ptr: self.ptr, _p: PhantomData }
    }
}

impl<T: ?Sized> Drop for Arc<T> {
    fn drop(&mut self) {
        let last = unsafe { self.ptr.as_ref() }.refcount.dec_and_test();
        if last {
            unsafe { drop(KBox::from_raw(self.ptr.as_ptr())) };
        }
    }
}

/// A borrowed reference that can be made an [`Arc`] again.
pub struct ArcBorrow<'a, T: ?Sized + 'a> {
    inner: NonNull<ArcInner<T>>,
    _p: PhantomData<&'a ()>,
}

impl<T: ?Sized> Clone for ArcBorrow<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for ArcBorrow<'_, T> {}

impl<T: ?Sized> From<ArcBorrow<'_, T>> for Arc<T> {
    fn from(b: ArcBorrow<'_, T>) -> Self {
        unsafe { b.inner.as_ref() }.refcount.inc();
        Self { ptr: b.inner, _p: PhantomData }
    }
}

impl<T: ?Sized> Deref for ArcBorrow<'_, T> {
    type Target = T;

    fn deref(&self) -> &Self::Target {
        unsafe { &self.inner.as_ref().data }
    }
}

/// The only reference so far: still writable.
pub struct UniqueArc<T: ?Sized> {
    inner: Arc<T>,
}

impl<T> UniqueArc<T> {
    pub fn new(value: T, flags: Flags) -> Result<Self, AllocError> {
        Ok(Self { inner: Arc::new(value, flags)? })
    }
}

impl<T: ?Sized> From<UniqueArc<T>> for Arc<T> {
    fn from(item: UniqueArc<T>) -> Self {
        item.inner
    }
}

impl<T: ?Sized> DerefMut for UniqueArc<T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut self.inner.ptr.as_mut().data }
    }
}

impl<T: ?Sized> Deref for UniqueArc<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}
// endregion:arc
