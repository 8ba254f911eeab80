// SPDX-License-Identifier: MIT OR Apache-2.0

//! Owned values on the heap.

// region:kbox
use super::allocator::{KVmalloc, Kmalloc, Vmalloc};
use super::{AllocError, Allocator, Flags};
use crate::types::ForeignOwnable;
use core::alloc::Layout;
use core::ffi::c_void;
use core::marker::{CoercePointee, PhantomData};
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ops::{Deref, DerefMut};
use core::pin::Pin;
use core::ptr::NonNull;

#[repr(transparent)]
#[derive(CoercePointee)]
pub struct Box<#[pointee] T: ?Sized, A: Allocator>(NonNull<T>, PhantomData<A>);

pub type KBox<T> = Box<T, Kmalloc>;

pub type VBox<T> = Box<T, Vmalloc>;

pub type KVBox<T> = Box<T, KVmalloc>;

unsafe impl<T: Send + ?Sized, A: Allocator> Send for Box<T, A> {}

unsafe impl<T: Sync + ?Sized, A: Allocator> Sync for Box<T, A> {}

impl<T: ?Sized, A: Allocator> Box<T, A> {
    /// # Safety
    ///
    /// `raw` came from [`into_raw`](Self::into_raw) of the same allocator.
    pub const unsafe fn from_raw(raw: *mut T) -> Self {
        Self(unsafe { NonNull::new_unchecked(raw) }, PhantomData)
    }

    pub fn into_raw(b: Self) -> *mut T {
        ManuallyDrop::new(b).0.as_ptr()
    }

    pub fn leak<'a>(b: Self) -> &'a mut T {
        unsafe { &mut *Box::into_raw(b) }
    }
}

impl<T, A: Allocator> Box<MaybeUninit<T>, A> {
    /// # Safety
    ///
    /// The value was written.
    pub unsafe fn assume_init(self) -> Box<T, A> {
        let raw = Self::into_raw(self);

        unsafe { Box::from_raw(raw.cast()) }
    }

    pub fn write(mut self, value: T) -> Box<T, A> {
        (*self).write(value);

        unsafe { self.assume_init() }
    }
}

impl<T, A: Allocator> Box<T, A> {
    pub fn new(x: T, flags: Flags) -> Result<Self, AllocError> {
        let b = Self::new_uninit(flags)?;
        Ok(Box::write(b, x))
    }

    pub fn new_uninit(flags: Flags) -> Result<Box<MaybeUninit<T>, A>, AllocError> {
        let layout = Layout::new::<MaybeUninit<T>>();
        let ptr = A::alloc(layout, flags)?;

        Ok(Box(ptr.cast(), PhantomData))
    }

    pub fn pin(x: T, flags: Flags) -> Result<Pin<Box<T, A>>, AllocError>
    where
        A: 'static,
    {
        Ok(unsafe { Pin::new_unchecked(Self::new(x, flags)?) })
    }

    /// The value; only the memory is freed.
    pub fn into_inner(b: Self) -> T {
        let value = unsafe { core::ptr::read(&*b) };
        let ptr = Self::into_raw(b);
        drop(unsafe { Box::<MaybeUninit<T>, A>::from_raw(ptr.cast()) });
        value
    }
}

impl<T: ?Sized, A: Allocator> Deref for Box<T, A> {
    type Target = T;

    fn deref(&self) -> &T {
        unsafe { self.0.as_ref() }
    }
}

impl<T: ?Sized, A: Allocator> DerefMut for Box<T, A> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { self.0.as_mut() }
    }
}

impl<T: ?Sized, A: Allocator> Drop for Box<T, A> {
    fn drop(&mut self) {
        let layout = Layout::for_value::<T>(self);

        unsafe { core::ptr::drop_in_place::<T>(self.deref_mut()) };
        unsafe { A::free(self.0.cast(), layout) };
    }
}

unsafe impl<T: 'static, A: Allocator + 'static> ForeignOwnable for Box<T, A> {
    type Borrowed<'a> = &'a T;

    fn into_foreign(self) -> *mut c_void {
        Box::into_raw(self).cast()
    }

    unsafe fn from_foreign(ptr: *mut c_void) -> Self {
        unsafe { Box::from_raw(ptr.cast()) }
    }

    unsafe fn borrow<'a>(ptr: *mut c_void) -> &'a T {
        unsafe { &*ptr.cast() }
    }
}
// endregion:kbox
