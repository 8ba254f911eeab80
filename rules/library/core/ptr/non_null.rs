// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;
use crate::marker::Unsize;
use crate::num::NonZero;
use crate::ops::{CoerceUnsized, DispatchFromDyn};
use crate::ptr::metadata::{Pointee, Thin};
use crate::ptr::unique::Unique;

use crate::ptr;

#[repr(transparent)]
pub struct NonNull<T: ?Sized> {
    pointer: *const T,
}

impl<T: ?Sized> !Send for NonNull<T> {}

impl<T: ?Sized> !Sync for NonNull<T> {}

impl<T: Sized> NonNull<T> {
    pub const fn without_provenance(addr: NonZero<usize>) -> Self {
        opaque()
    }

    pub const fn dangling() -> Self {
        NonNull {
            pointer: ptr::dangling(),
        }
    }

    pub fn with_exposed_provenance(addr: NonZero<usize>) -> Self {
        opaque()
    }
}

impl<T: ?Sized> NonNull<T> {
    pub const unsafe fn new_unchecked(ptr: *mut T) -> Self {
        NonNull {
            pointer: ptr as *const T,
        }
    }

    pub const fn new(ptr: *mut T) -> Option<Self> {
        if !ptr.is_null() {
            Some(NonNull {
                pointer: ptr as *const T,
            })
        } else {
            None
        }
    }

    pub const fn from_ref(r: &T) -> Self {
        NonNull {
            pointer: r as *const T,
        }
    }

    pub const fn from_mut(r: &mut T) -> Self {
        NonNull {
            pointer: r as *mut T as *const T,
        }
    }

    pub const fn from_raw_parts(
        data_pointer: NonNull<impl Thin>,
        metadata: <T as Pointee>::Metadata,
    ) -> NonNull<T> {
        opaque()
    }

    pub const fn to_raw_parts(self) -> (NonNull<()>, <T as Pointee>::Metadata) {
        opaque()
    }

    pub fn addr(self) -> NonZero<usize> {
        opaque()
    }

    pub fn expose_provenance(self) -> NonZero<usize> {
        opaque()
    }

    pub fn with_addr(self, addr: NonZero<usize>) -> Self {
        opaque()
    }

    pub fn map_addr(self, f: impl FnOnce(NonZero<usize>) -> NonZero<usize>) -> Self {
        self.with_addr(f(self.addr()))
    }

    pub const fn as_ptr(self) -> *mut T {
        self.pointer as *mut T
    }

    pub const unsafe fn as_ref<'a>(&self) -> &'a T {
        unsafe { &*self.pointer }
    }

    pub const unsafe fn as_mut<'a>(&mut self) -> &'a mut T {
        unsafe { &mut *self.as_ptr() }
    }

    pub const fn cast<U>(self) -> NonNull<U> {
        NonNull {
            pointer: self.pointer as *const U,
        }
    }

    pub const unsafe fn offset(self, count: isize) -> Self
    where
        T: Sized,
    {
        opaque()
    }

    pub const unsafe fn byte_offset(self, count: isize) -> Self {
        opaque()
    }

    pub const unsafe fn add(self, count: usize) -> Self
    where
        T: Sized,
    {
        NonNull {
            pointer: unsafe { self.pointer.add(count) },
        }
    }

    pub const unsafe fn byte_add(self, count: usize) -> Self {
        opaque()
    }

    pub const unsafe fn sub(self, count: usize) -> Self
    where
        T: Sized,
    {
        NonNull {
            pointer: unsafe { self.pointer.sub(count) },
        }
    }

    pub const unsafe fn byte_sub(self, count: usize) -> Self {
        opaque()
    }

    pub const unsafe fn offset_from(self, origin: NonNull<T>) -> isize
    where
        T: Sized,
    {
        opaque()
    }

    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: NonNull<U>) -> isize {
        opaque()
    }

    pub const unsafe fn offset_from_unsigned(self, subtracted: NonNull<T>) -> usize
    where
        T: Sized,
    {
        opaque()
    }

    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: NonNull<U>) -> usize {
        opaque()
    }

    pub const unsafe fn read(self) -> T
    where
        T: Sized,
    {
        unsafe { ptr::read(self.pointer) }
    }

    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized,
    {
        unsafe { ptr::read_volatile(self.pointer) }
    }

    pub const unsafe fn read_unaligned(self) -> T
    where
        T: Sized,
    {
        unsafe { ptr::read_unaligned(self.pointer) }
    }

    pub const unsafe fn copy_to(self, dest: NonNull<T>, count: usize)
    where
        T: Sized,
    {
        opaque()
    }

    pub const unsafe fn copy_to_nonoverlapping(self, dest: NonNull<T>, count: usize)
    where
        T: Sized,
    {
        opaque()
    }

    pub const unsafe fn copy_from(self, src: NonNull<T>, count: usize)
    where
        T: Sized,
    {
        opaque()
    }

    pub const unsafe fn copy_from_nonoverlapping(self, src: NonNull<T>, count: usize)
    where
        T: Sized,
    {
        opaque()
    }

    pub unsafe fn drop_in_place(self) {
        unsafe { ptr::drop_in_place(self.as_ptr()) }
    }

    pub const unsafe fn write(self, val: T)
    where
        T: Sized,
    {
        unsafe { ptr::write(self.as_ptr(), val) }
    }

    pub const unsafe fn write_bytes(self, val: u8, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::write_bytes(self.as_ptr(), val, count) }
    }

    pub unsafe fn write_volatile(self, val: T)
    where
        T: Sized,
    {
        unsafe { ptr::write_volatile(self.as_ptr(), val) }
    }

    pub const unsafe fn write_unaligned(self, val: T)
    where
        T: Sized,
    {
        unsafe { ptr::write_unaligned(self.as_ptr(), val) }
    }

    pub const unsafe fn replace(self, src: T) -> T
    where
        T: Sized,
    {
        unsafe { ptr::replace(self.as_ptr(), src) }
    }

    pub const unsafe fn swap(self, with: NonNull<T>)
    where
        T: Sized,
    {
        unsafe { ptr::swap(self.as_ptr(), with.as_ptr()) }
    }

    pub fn align_offset(self, align: usize) -> usize
    where
        T: Sized,
    {
        opaque()
    }

    pub fn is_aligned(self) -> bool
    where
        T: Sized,
    {
        opaque()
    }
}

impl<T> NonNull<[T]> {
    pub const fn slice_from_raw_parts(data: NonNull<T>, len: usize) -> Self {
        NonNull {
            pointer: ptr::slice_from_raw_parts(data.pointer, len),
        }
    }

    pub const fn len(self) -> usize {
        opaque()
    }

    pub const fn is_empty(self) -> bool {
        opaque()
    }
}

impl<T: ?Sized> Clone for NonNull<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for NonNull<T> {}

impl<T, U: ?Sized> CoerceUnsized<NonNull<U>> for NonNull<T> where T: Unsize<U> + ?Sized {}

impl<T, U: ?Sized> DispatchFromDyn<NonNull<U>> for NonNull<T> where T: Unsize<U> + ?Sized {}

impl<T: ?Sized> fmt::Debug for NonNull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized> fmt::Pointer for NonNull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized> Eq for NonNull<T> {}

impl<T: ?Sized> PartialEq for NonNull<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_ptr() == other.as_ptr()
    }
}

impl<T: ?Sized> Ord for NonNull<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl<T: ?Sized> PartialOrd for NonNull<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl<T: ?Sized> Hash for NonNull<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl<T: ?Sized> From<Unique<T>> for NonNull<T> {
    fn from(unique: Unique<T>) -> Self {
        unique.as_non_null_ptr()
    }
}

impl<T: ?Sized> From<&mut T> for NonNull<T> {
    fn from(r: &mut T) -> Self {
        NonNull { pointer: r }
    }
}

impl<T: ?Sized> From<&T> for NonNull<T> {
    fn from(r: &T) -> Self {
        NonNull { pointer: r }
    }
}
