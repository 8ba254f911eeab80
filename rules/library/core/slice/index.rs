// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::{fewer, followed, opaque};
use crate::ops::{
    Bound, Index, IndexMut, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive,
};
use crate::slice::index::private_slice_index::Sealed;

pub fn range<R>(range: R, bounds: RangeTo<usize>) -> Range<usize>
where
    R: RangeBounds<usize>,
{
    opaque()
}

impl<T, I> Index<I> for [T]
where
    I: SliceIndex<[T]>,
{
    type Output = <I as SliceIndex<[T]>>::Output;

    fn index(&self, index: I) -> &I::Output {
        index.index(self)
    }
}

impl<T, I> IndexMut<I> for [T]
where
    I: SliceIndex<[T]>,
{
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self)
    }
}

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
        if self < followed::<T>(slice.len()) {
            Some(&slice[self])
        } else {
            None
        }
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut T> {
        if self < followed::<T>(slice.len()) {
            Some(&mut slice[self])
        } else {
            None
        }
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const T {
        unsafe { &raw const (*slice)[self] }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut T {
        unsafe { &raw mut (*slice)[self] }
    }

    fn index(self, slice: &[T]) -> &T {
        &slice[self]
    }

    fn index_mut(self, slice: &mut [T]) -> &mut T {
        &mut slice[self]
    }
}

unsafe impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        if self.start <= self.end && self.end <= slice.len() {
            Some(self.index(slice))
        } else {
            None
        }
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        if self.start <= self.end && self.end <= slice.len() {
            Some(self.index_mut(slice))
        } else {
            None
        }
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        unsafe {
            crate::ptr::slice_from_raw_parts(
                (slice as *const T).add(self.start),
                fewer::<T>(self.end, self.start),
            )
        }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        unsafe {
            crate::ptr::slice_from_raw_parts_mut(
                (slice as *mut T).add(self.start),
                fewer::<T>(self.end, self.start),
            )
        }
    }

    fn index(self, slice: &[T]) -> &[T] {
        unsafe { &*self.get_unchecked(slice) }
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        unsafe { &mut *self.get_unchecked_mut(slice) }
    }
}

unsafe impl<T> SliceIndex<[T]> for crate::range::Range<usize> {
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
        (0..self.end).get(slice)
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        (0..self.end).get_mut(slice)
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        unsafe { (0..self.end).get_unchecked(slice) }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        unsafe { (0..self.end).get_unchecked_mut(slice) }
    }

    fn index(self, slice: &[T]) -> &[T] {
        (0..self.end).index(slice)
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        (0..self.end).index_mut(slice)
    }
}

unsafe impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];

    fn get(self, slice: &[T]) -> Option<&[T]> {
        (self.start..slice.len()).get(slice)
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        (self.start..slice.len()).get_mut(slice)
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        unsafe { (self.start..slice.len()).get_unchecked(slice) }
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        unsafe { (self.start..slice.len()).get_unchecked_mut(slice) }
    }

    fn index(self, slice: &[T]) -> &[T] {
        (self.start..slice.len()).index(slice)
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        (self.start..slice.len()).index_mut(slice)
    }
}

unsafe impl<T> SliceIndex<[T]> for crate::range::RangeFrom<usize> {
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
        Some(slice)
    }

    fn get_mut(self, slice: &mut [T]) -> Option<&mut [T]> {
        Some(slice)
    }

    unsafe fn get_unchecked(self, slice: *const [T]) -> *const [T] {
        slice
    }

    unsafe fn get_unchecked_mut(self, slice: *mut [T]) -> *mut [T] {
        slice
    }

    fn index(self, slice: &[T]) -> &[T] {
        slice
    }

    fn index_mut(self, slice: &mut [T]) -> &mut [T] {
        slice
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

unsafe impl<T> SliceIndex<[T]> for crate::range::RangeToInclusive<usize> {
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

pub(crate) mod private_slice_index {
    use crate::{ops, range};

    pub trait Sealed {}

    impl Sealed for usize {}
    impl Sealed for ops::Range<usize> {}
    impl Sealed for ops::RangeTo<usize> {}
    impl Sealed for ops::RangeFrom<usize> {}
    impl Sealed for ops::RangeFull {}
    impl Sealed for ops::RangeInclusive<usize> {}
    impl Sealed for ops::RangeToInclusive<usize> {}
    impl Sealed for (ops::Bound<usize>, ops::Bound<usize>) {}
    impl Sealed for range::Range<usize> {}
    impl Sealed for range::RangeInclusive<usize> {}
    impl Sealed for range::RangeToInclusive<usize> {}
    impl Sealed for range::RangeFrom<usize> {}
}
