// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::iter::Step;
use crate::ops::{Bound, OneSidedRange, OneSidedRangeBound, RangeBounds};

pub(crate) mod iter;

pub use iter::{RangeFromIter, RangeInclusiveIter, RangeIter};

#[derive(Copy, Clone, Default, PartialEq, Eq, Hash)]
#[lang = "RangeCopy"]
pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}

impl<Idx: fmt::Debug> fmt::Debug for Range<Idx> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<Idx: Step> Range<Idx> {
    pub fn iter(&self) -> RangeIter<Idx> {
        self.clone().into_iter()
    }
}

impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        <Self as RangeBounds<Idx>>::contains(self, item)
    }

    pub fn is_empty(&self) -> bool
    where
        Idx: PartialOrd,
    {
        !(self.start < self.end)
    }
}

impl<T> RangeBounds<T> for Range<T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(&self.start)
    }

    fn end_bound(&self) -> Bound<&T> {
        Bound::Excluded(&self.end)
    }
}

impl<T> RangeBounds<T> for Range<&T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(&self.start)
    }

    fn end_bound(&self) -> Bound<&T> {
        Bound::Excluded(&self.end)
    }
}

impl<T> From<Range<T>> for crate::ops::Range<T> {
    fn from(value: Range<T>) -> Self {
        value.start..value.end
    }
}

impl<T> From<crate::ops::Range<T>> for Range<T> {
    fn from(value: crate::ops::Range<T>) -> Self {
        Range {
            start: value.start,
            end: value.end,
        }
    }
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
#[lang = "RangeInclusiveCopy"]
pub struct RangeInclusive<Idx> {
    pub start: Idx,
    pub last: Idx,
}

impl<Idx: fmt::Debug> fmt::Debug for RangeInclusive<Idx> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        <Self as RangeBounds<Idx>>::contains(self, item)
    }

    pub fn is_empty(&self) -> bool
    where
        Idx: PartialOrd,
    {
        !(self.start <= self.last)
    }
}

impl<Idx: Step> RangeInclusive<Idx> {
    pub fn iter(&self) -> RangeInclusiveIter<Idx> {
        self.clone().into_iter()
    }
}

impl<T> RangeBounds<T> for RangeInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(&self.start)
    }

    fn end_bound(&self) -> Bound<&T> {
        Bound::Included(&self.last)
    }
}

impl<T> RangeBounds<T> for RangeInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(&self.start)
    }

    fn end_bound(&self) -> Bound<&T> {
        Bound::Included(&self.last)
    }
}

impl<T> From<RangeInclusive<T>> for crate::ops::RangeInclusive<T> {
    fn from(value: RangeInclusive<T>) -> Self {
        crate::ops::RangeInclusive::new(value.start, value.last)
    }
}

impl<T> From<crate::ops::RangeInclusive<T>> for RangeInclusive<T> {
    fn from(value: crate::ops::RangeInclusive<T>) -> Self {
        let (start, last) = value.into_inner();
        RangeInclusive { start, last }
    }
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
#[lang = "RangeFromCopy"]
pub struct RangeFrom<Idx> {
    pub start: Idx,
}

impl<Idx: fmt::Debug> fmt::Debug for RangeFrom<Idx> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<Idx: Step> RangeFrom<Idx> {
    pub fn iter(&self) -> RangeFromIter<Idx> {
        self.clone().into_iter()
    }
}

impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        <Self as RangeBounds<Idx>>::contains(self, item)
    }
}

impl<T> RangeBounds<T> for RangeFrom<T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(&self.start)
    }

    fn end_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }
}

impl<T> RangeBounds<T> for RangeFrom<&T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Included(&self.start)
    }

    fn end_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }
}

impl<T> OneSidedRange<T> for RangeFrom<T>
where
    Self: RangeBounds<T>,
{
    fn bound(self) -> (OneSidedRangeBound, T) {
        opaque()
    }
}

impl<T> From<RangeFrom<T>> for crate::ops::RangeFrom<T> {
    fn from(value: RangeFrom<T>) -> Self {
        value.start..
    }
}

impl<T> From<crate::ops::RangeFrom<T>> for RangeFrom<T> {
    fn from(value: crate::ops::RangeFrom<T>) -> Self {
        RangeFrom { start: value.start }
    }
}

#[derive(Copy, Clone, PartialEq, Eq, Hash)]
#[lang = "RangeToInclusiveCopy"]
pub struct RangeToInclusive<Idx> {
    pub last: Idx,
}

impl<Idx: fmt::Debug> fmt::Debug for RangeToInclusive<Idx> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool
    where
        Idx: PartialOrd<U>,
        U: ?Sized + PartialOrd<Idx>,
    {
        <Self as RangeBounds<Idx>>::contains(self, item)
    }
}

impl<T> From<crate::ops::RangeToInclusive<T>> for RangeToInclusive<T> {
    fn from(value: crate::ops::RangeToInclusive<T>) -> Self {
        RangeToInclusive { last: value.end }
    }
}

impl<T> From<RangeToInclusive<T>> for crate::ops::RangeToInclusive<T> {
    fn from(value: RangeToInclusive<T>) -> Self {
        ..=value.last
    }
}

impl<T> RangeBounds<T> for RangeToInclusive<T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }

    fn end_bound(&self) -> Bound<&T> {
        Bound::Included(&self.last)
    }
}

impl<T> RangeBounds<T> for RangeToInclusive<&T> {
    fn start_bound(&self) -> Bound<&T> {
        Bound::Unbounded
    }

    fn end_bound(&self) -> Bound<&T> {
        Bound::Included(&self.last)
    }
}

impl<T> OneSidedRange<T> for RangeToInclusive<T>
where
    Self: RangeBounds<T>,
{
    fn bound(self) -> (OneSidedRangeBound, T) {
        opaque()
    }
}
