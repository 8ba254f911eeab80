// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::intrinsics::opaque;
use crate::ptr::metadata::{Pointee, Thin};

use crate::ptr;

impl<T: ?Sized> *const T {
    pub const fn is_null(self) -> bool {
        opaque()
    }

    pub const fn cast<U>(self) -> *const U {
        self as *const U
    }

    pub const fn cast_mut(self) -> *mut T {
        self as *mut T
    }

    pub fn addr(self) -> usize {
        opaque()
    }

    pub fn expose_provenance(self) -> usize {
        opaque()
    }

    pub fn with_addr(self, addr: usize) -> Self {
        opaque()
    }

    pub fn map_addr(self, f: impl FnOnce(usize) -> usize) -> Self {
        self.with_addr(f(self.addr()))
    }

    pub const fn to_raw_parts(self) -> (*const (), <T as Pointee>::Metadata) {
        opaque()
    }

    pub const unsafe fn as_ref<'a>(self) -> Option<&'a T> {
        if self.is_null() {
            None
        } else {
            unsafe { Some(&*self) }
        }
    }

    pub const unsafe fn as_ref_unchecked<'a>(self) -> &'a T {
        unsafe { &*self }
    }

    pub const unsafe fn offset(self, count: isize) -> *const T
    where
        T: Sized,
    {
        unsafe { crate::intrinsics::offset(self, count) }
    }

    pub const unsafe fn byte_offset(self, count: isize) -> Self {
        opaque()
    }

    pub const fn wrapping_offset(self, count: isize) -> *const T
    where
        T: Sized,
    {
        opaque()
    }

    pub const fn wrapping_byte_offset(self, count: isize) -> Self {
        opaque()
    }

    pub fn mask(self, mask: usize) -> *const T {
        opaque()
    }

    pub const unsafe fn offset_from(self, origin: *const T) -> isize
    where
        T: Sized,
    {
        opaque()
    }

    pub const unsafe fn byte_offset_from<U: ?Sized>(self, origin: *const U) -> isize {
        opaque()
    }

    pub const unsafe fn offset_from_unsigned(self, origin: *const T) -> usize
    where
        T: Sized,
    {
        opaque()
    }

    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *const U) -> usize {
        opaque()
    }

    pub const unsafe fn add(self, count: usize) -> Self
    where
        T: Sized,
    {
        unsafe { crate::intrinsics::offset(self, count) }
    }

    pub const unsafe fn byte_add(self, count: usize) -> Self {
        opaque()
    }

    pub const unsafe fn sub(self, count: usize) -> Self
    where
        T: Sized,
    {
        unsafe { crate::intrinsics::offset(self, crate::intrinsics::unchecked_sub(0, count as isize)) }
    }

    pub const unsafe fn byte_sub(self, count: usize) -> Self {
        opaque()
    }

    pub const fn wrapping_add(self, count: usize) -> Self
    where
        T: Sized,
    {
        opaque()
    }

    pub const fn wrapping_byte_add(self, count: usize) -> Self {
        opaque()
    }

    pub const fn wrapping_sub(self, count: usize) -> Self
    where
        T: Sized,
    {
        opaque()
    }

    pub const fn wrapping_byte_sub(self, count: usize) -> Self {
        opaque()
    }

    pub const unsafe fn read(self) -> T
    where
        T: Sized,
    {
        unsafe { ptr::read(self) }
    }

    pub unsafe fn read_volatile(self) -> T
    where
        T: Sized,
    {
        unsafe { ptr::read_volatile(self) }
    }

    pub const unsafe fn read_unaligned(self) -> T
    where
        T: Sized,
    {
        unsafe { ptr::read_unaligned(self) }
    }

    pub const unsafe fn copy_to(self, dest: *mut T, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::copy(self, dest, count) }
    }

    pub const unsafe fn copy_to_nonoverlapping(self, dest: *mut T, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::copy_nonoverlapping(self, dest, count) }
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

impl<T> *const [T] {
    pub const fn len(self) -> usize {
        crate::intrinsics::ptr_metadata(self)
    }

    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub const fn as_array<const N: usize>(self) -> Option<*const [T; N]> {
        opaque()
    }
}

impl<T: ?Sized> PartialEq for *const T {
    fn eq(&self, other: &*const T) -> bool {
        opaque()
    }
}

impl<T: ?Sized> Eq for *const T {}

impl<T: ?Sized> Ord for *const T {
    fn cmp(&self, other: &*const T) -> Ordering {
        opaque()
    }
}

impl<T: ?Sized> PartialOrd for *const T {
    fn partial_cmp(&self, other: &*const T) -> Option<Ordering> {
        opaque()
    }
}

impl<T: ?Sized + Thin> Default for *const T {
    fn default() -> Self {
        opaque()
    }
}
