// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::intrinsics::opaque;
use crate::ptr::metadata::{Pointee, Thin};

use crate::ptr;

impl<T: ?Sized> *mut T {
    pub const fn is_null(self) -> bool {
        self.cast_const().is_null()
    }

    pub const fn cast<U>(self) -> *mut U {
        self as *mut U
    }

    pub const fn cast_const(self) -> *const T {
        self as *const T
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

    pub const fn to_raw_parts(self) -> (*mut (), <T as Pointee>::Metadata) {
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

    pub const unsafe fn offset(self, count: isize) -> *mut T
    where
        T: Sized,
    {
        unsafe { crate::intrinsics::offset(self, count) }
    }

    pub const unsafe fn byte_offset(self, count: isize) -> Self {
        opaque()
    }

    pub const fn wrapping_offset(self, count: isize) -> *mut T
    where
        T: Sized,
    {
        opaque()
    }

    pub const fn wrapping_byte_offset(self, count: isize) -> Self {
        opaque()
    }

    pub fn mask(self, mask: usize) -> *mut T {
        opaque()
    }

    pub const unsafe fn as_mut<'a>(self) -> Option<&'a mut T> {
        if self.is_null() {
            None
        } else {
            unsafe { Some(&mut *self) }
        }
    }

    pub const unsafe fn as_mut_unchecked<'a>(self) -> &'a mut T {
        unsafe { &mut *self }
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

    pub const unsafe fn byte_offset_from_unsigned<U: ?Sized>(self, origin: *mut U) -> usize {
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

    pub const unsafe fn copy_from(self, src: *const T, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::copy(src, self, count) }
    }

    pub const unsafe fn copy_from_nonoverlapping(self, src: *const T, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::copy_nonoverlapping(src, self, count) }
    }

    pub unsafe fn drop_in_place(self) {
        unsafe { ptr::drop_in_place(self) }
    }

    pub const unsafe fn write(self, val: T)
    where
        T: Sized,
    {
        unsafe { ptr::write(self, val) }
    }

    pub const unsafe fn write_bytes(self, val: u8, count: usize)
    where
        T: Sized,
    {
        unsafe { ptr::write_bytes(self, val, count) }
    }

    pub unsafe fn write_volatile(self, val: T)
    where
        T: Sized,
    {
        unsafe { ptr::write_volatile(self, val) }
    }

    pub const unsafe fn write_unaligned(self, val: T)
    where
        T: Sized,
    {
        unsafe { ptr::write_unaligned(self, val) }
    }

    pub const unsafe fn replace(self, src: T) -> T
    where
        T: Sized,
    {
        unsafe { ptr::replace(self, src) }
    }

    pub const unsafe fn swap(self, with: *mut T)
    where
        T: Sized,
    {
        unsafe { ptr::swap(self, with) }
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

impl<T> *mut [T] {
    pub const fn len(self) -> usize {
        crate::intrinsics::ptr_metadata(self)
    }

    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub const fn as_mut_array<const N: usize>(self) -> Option<*mut [T; N]> {
        opaque()
    }

    pub unsafe fn split_at_mut(self, mid: usize) -> (*mut [T], *mut [T]) {
        opaque()
    }

    pub unsafe fn split_at_mut_unchecked(self, mid: usize) -> (*mut [T], *mut [T]) {
        opaque()
    }
}

impl<T: ?Sized> PartialEq for *mut T {
    fn eq(&self, other: &*mut T) -> bool {
        opaque()
    }
}

impl<T: ?Sized> Eq for *mut T {}

impl<T: ?Sized> Ord for *mut T {
    fn cmp(&self, other: &*mut T) -> Ordering {
        opaque()
    }
}

impl<T: ?Sized> PartialOrd for *mut T {
    fn partial_cmp(&self, other: &*mut T) -> Option<Ordering> {
        opaque()
    }
}

impl<T: ?Sized + Thin> Default for *mut T {
    fn default() -> Self {
        opaque()
    }
}
