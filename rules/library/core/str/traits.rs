// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::intrinsics::opaque;
use crate::ops::{
    Bound, Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive,
};
use crate::slice::index::SliceIndex;
use crate::str::error::ParseBoolError;

impl Ord for str {
    fn cmp(&self, other: &str) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl PartialEq for str {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for str {}

impl PartialOrd for str {
    fn partial_cmp(&self, other: &str) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<I> Index<I> for str
where
    I: SliceIndex<str>,
{
    type Output = <I as SliceIndex<str>>::Output;

    fn index(&self, index: I) -> &I::Output {
        index.index(self)
    }
}

impl<I> IndexMut<I> for str
where
    I: SliceIndex<str>,
{
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        index.index_mut(self)
    }
}

unsafe impl SliceIndex<str> for RangeFull {
    type Output = str;

    fn get(self, slice: &str) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &str) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut Self::Output {
        opaque()
    }
}

unsafe impl SliceIndex<str> for Range<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &str) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut Self::Output {
        opaque()
    }
}

unsafe impl SliceIndex<str> for crate::range::Range<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &str) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut Self::Output {
        opaque()
    }
}

unsafe impl SliceIndex<str> for (Bound<usize>, Bound<usize>) {
    type Output = str;

    fn get(self, slice: &str) -> Option<&str> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut str> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const str {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut str {
        opaque()
    }

    fn index(self, slice: &str) -> &str {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut str {
        opaque()
    }
}

unsafe impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &str) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut Self::Output {
        opaque()
    }
}

unsafe impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &str) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut Self::Output {
        opaque()
    }
}

unsafe impl SliceIndex<str> for crate::range::RangeFrom<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &str) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut Self::Output {
        opaque()
    }
}

unsafe impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &str) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut Self::Output {
        opaque()
    }
}

unsafe impl SliceIndex<str> for crate::range::RangeInclusive<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &str) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut Self::Output {
        opaque()
    }
}

unsafe impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &str) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut Self::Output {
        opaque()
    }
}

unsafe impl SliceIndex<str> for crate::range::RangeToInclusive<usize> {
    type Output = str;

    fn get(self, slice: &str) -> Option<&Self::Output> {
        opaque()
    }

    fn get_mut(self, slice: &mut str) -> Option<&mut Self::Output> {
        opaque()
    }

    unsafe fn get_unchecked(self, slice: *const str) -> *const Self::Output {
        opaque()
    }

    unsafe fn get_unchecked_mut(self, slice: *mut str) -> *mut Self::Output {
        opaque()
    }

    fn index(self, slice: &str) -> &Self::Output {
        opaque()
    }

    fn index_mut(self, slice: &mut str) -> &mut Self::Output {
        opaque()
    }
}

pub trait FromStr: Sized {
    type Err;

    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

impl FromStr for bool {
    type Err = ParseBoolError;

    fn from_str(s: &str) -> Result<bool, ParseBoolError> {
        opaque()
    }
}
