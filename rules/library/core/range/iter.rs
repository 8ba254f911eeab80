// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::iter::{FusedIterator, Step};
use crate::range::{Range, RangeFrom, RangeInclusive};

#[derive(Clone, Debug)]
pub struct RangeIter<A>(crate::ops::Range<A>);

impl<A: Step> Iterator for RangeIter<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        self.0.next()
    }
}

impl<A: Step> DoubleEndedIterator for RangeIter<A> {
    fn next_back(&mut self) -> Option<A> {
        self.0.next_back()
    }
}

impl<A: Step> FusedIterator for RangeIter<A> {}

impl<A: Step> IntoIterator for Range<A> {
    type Item = A;

    type IntoIter = RangeIter<A>;

    fn into_iter(self) -> Self::IntoIter {
        RangeIter(self.into())
    }
}

#[derive(Clone, Debug)]
pub struct RangeInclusiveIter<A>(crate::ops::RangeInclusive<A>);

impl<A: Step> Iterator for RangeInclusiveIter<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        self.0.next()
    }
}

impl<A: Step> DoubleEndedIterator for RangeInclusiveIter<A> {
    fn next_back(&mut self) -> Option<A> {
        self.0.next_back()
    }
}

impl<A: Step> FusedIterator for RangeInclusiveIter<A> {}

impl<A: Step> IntoIterator for RangeInclusive<A> {
    type Item = A;

    type IntoIter = RangeInclusiveIter<A>;

    fn into_iter(self) -> Self::IntoIter {
        RangeInclusiveIter(self.into())
    }
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl ExactSizeIterator for RangeIter<$t> {}
    )*};
}
family1! { u8 u16 usize i8 i16 isize }

impl ExactSizeIterator for RangeInclusiveIter<i8> {}

impl ExactSizeIterator for RangeInclusiveIter<u8> {}

#[derive(Clone, Debug)]
pub struct RangeFromIter<A> {
    start: A,
    exhausted: bool,
}

impl<A: Step> Iterator for RangeFromIter<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        opaque()
    }
}

impl<A: Step> FusedIterator for RangeFromIter<A> {}

impl<A: Step> IntoIterator for RangeFrom<A> {
    type Item = A;

    type IntoIter = RangeFromIter<A>;

    fn into_iter(self) -> Self::IntoIter {
        RangeFromIter {
            start: self.start,
            exhausted: false,
        }
    }
}
