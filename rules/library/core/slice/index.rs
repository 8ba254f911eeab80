// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::ops::{Bound, Index, IndexMut, RangeFull, RangeInclusive, RangeTo};
use crate::range::{Range, RangeFrom, RangeToInclusive};
use crate::slice::index::private_slice_index::Sealed;

impl<T, I> Index<I> for [T]
where
    I: SliceIndex<[T]>,
{
    type Output = <I as SliceIndex<[T]>>::Output;

    fn index(&self, index: I) -> &I::Output {
        opaque()
    }
}

impl<T, I> IndexMut<I> for [T]
where
    I: SliceIndex<[T]>,
{
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        opaque()
    }
}

impl Sealed for usize {}

impl Sealed for crate::ops::Range<usize> {}

impl Sealed for RangeTo<usize> {}

impl Sealed for crate::ops::RangeFrom<usize> {}

impl Sealed for RangeFull {}

impl Sealed for RangeInclusive<usize> {}

impl Sealed for crate::ops::RangeToInclusive<usize> {}

impl Sealed for (Bound<usize>, Bound<usize>) {}

impl Sealed for Range<usize> {}

impl Sealed for crate::range::RangeInclusive<usize> {}

impl Sealed for RangeToInclusive<usize> {}

impl Sealed for RangeFrom<usize> {}

pub unsafe trait SliceIndex<T: ?Sized>: Sealed {
    type Output: ?Sized;

    fn get(self, slice: &T) -> Option<&Self::Output>;

    fn get_mut(self, slice: &mut T) -> Option<&mut Self::Output>;

    unsafe fn get_unchecked(self, slice: *const T) -> *const Self::Output;

    unsafe fn get_unchecked_mut(self, slice: *mut T) -> *mut Self::Output;

    fn index(self, slice: &T) -> &Self::Output;

    fn index_mut(self, slice: &mut T) -> &mut Self::Output;
}

unsafe impl<T> SliceIndex<[T]> for usize {
    type Output = T;

    fn get(self, slice: &[T]) -> Option<&T> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut T> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const T {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut T {
        opaque()
    }

    fn index(self, slice: &[T]) -> &T {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut T {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for crate::ops::Range<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        opaque()
    }

    fn index(self, slice: &[T]) -> &[T] {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        opaque()
    }

    fn index(self, slice: &[T]) -> &[T] {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        opaque()
    }

    fn index(self, slice: &[T]) -> &[T] {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for crate::ops::RangeFrom<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        opaque()
    }

    fn index(self, slice: &[T]) -> &[T] {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        opaque()
    }

    fn index(self, slice: &[T]) -> &[T] {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        opaque()
    }

    fn index(self, slice: &[T]) -> &[T] {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        opaque()
    }

    fn index(self, slice: &[T]) -> &[T] {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for crate::range::RangeInclusive<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        opaque()
    }

    fn index(self, slice: &[T]) -> &[T] {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for crate::ops::RangeToInclusive<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        opaque()
    }

    fn index(self, slice: &[T]) -> &[T] {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        opaque()
    }

    fn index(self, slice: &[T]) -> &[T] {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        opaque()
    }
}

unsafe impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &[T]) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut [T]) -> &mut Self::Output {
        opaque()
    }
}
