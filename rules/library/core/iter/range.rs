// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::iter::FusedIterator;
use crate::net::ip_addr::{Ipv4Addr, Ipv6Addr};
use crate::num::NonZero;
use crate::ops::{Range, RangeFrom, RangeInclusive};

pub trait Step: Clone + PartialOrd + Sized {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>);

    fn forward_checked(start: Self, count: usize) -> Option<Self>;

    fn forward(start: Self, count: usize) -> Self {
        match Step::forward_checked(start, count) {
            Some(next) => next,
            None => opaque(),
        }
    }

    unsafe fn forward_unchecked(start: Self, count: usize) -> Self {
        Step::forward(start, count)
    }

    fn backward_checked(start: Self, count: usize) -> Option<Self>;

    fn backward(start: Self, count: usize) -> Self {
        match Step::backward_checked(start, count) {
            Some(next) => next,
            None => opaque(),
        }
    }

    unsafe fn backward_unchecked(start: Self, count: usize) -> Self {
        Step::backward(start, count)
    }
}

impl Step for usize {
    fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {
        opaque()
    }

    fn forward_checked(start: Self, n: usize) -> Option<Self> {
        opaque()
    }

    fn backward_checked(start: Self, n: usize) -> Option<Self> {
        opaque()
    }
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Step for $t {
            fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {
                opaque()
            }

            fn forward_checked(start: Self, n: usize) -> Option<Self> {
                opaque()
            }

            fn backward_checked(start: Self, n: usize) -> Option<Self> {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize }

macro_rules! family2 {
    ($($t:ident)*) => {$(
        impl Step for NonZero<$t> {
            fn steps_between(start: &Self, end: &Self) -> (usize, Option<usize>) {
                opaque()
            }

            fn forward_checked(start: Self, n: usize) -> Option<Self> {
                opaque()
            }

            fn backward_checked(start: Self, n: usize) -> Option<Self> {
                opaque()
            }
        }
    )*};
}
family2! { u8 u16 u32 u64 u128 usize }

impl Step for char {
    fn steps_between(start: &char, end: &char) -> (usize, Option<usize>) {
        opaque()
    }

    fn forward_checked(start: char, count: usize) -> Option<char> {
        opaque()
    }

    fn backward_checked(start: char, count: usize) -> Option<char> {
        opaque()
    }
}

impl Step for Ipv4Addr {
    fn steps_between(start: &Ipv4Addr, end: &Ipv4Addr) -> (usize, Option<usize>) {
        opaque()
    }

    fn forward_checked(start: Ipv4Addr, count: usize) -> Option<Ipv4Addr> {
        opaque()
    }

    fn backward_checked(start: Ipv4Addr, count: usize) -> Option<Ipv4Addr> {
        opaque()
    }
}

impl Step for Ipv6Addr {
    fn steps_between(start: &Ipv6Addr, end: &Ipv6Addr) -> (usize, Option<usize>) {
        opaque()
    }

    fn forward_checked(start: Ipv6Addr, count: usize) -> Option<Ipv6Addr> {
        opaque()
    }

    fn backward_checked(start: Ipv6Addr, count: usize) -> Option<Ipv6Addr> {
        opaque()
    }
}

impl<A: Step> Iterator for Range<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        if self.start < self.end {
            let next = Step::forward(self.start.clone(), 1);
            Some(crate::mem::replace(&mut self.start, next))
        } else {
            None
        }
    }
}

macro_rules! family3 {
    ($($t:ident)*) => {$(
        impl ExactSizeIterator for Range<$t> {}
    )*};
}
family3! { u8 u16 u32 usize i8 i16 i32 isize }

macro_rules! family4 {
    ($($t:ident)*) => {$(
        impl ExactSizeIterator for Range<NonZero<$t>> {}

        impl ExactSizeIterator for RangeInclusive<NonZero<$t>> {}
    )*};
}
family4! { u8 u16 usize }

macro_rules! family5 {
    ($($t:ident)*) => {$(
        impl ExactSizeIterator for RangeInclusive<$t> {}
    )*};
}
family5! { u8 u16 i8 i16 }

impl<A: Step> DoubleEndedIterator for Range<A> {
    fn next_back(&mut self) -> Option<A> {
        if self.start < self.end {
            self.end = Step::backward(self.end.clone(), 1);
            Some(self.end.clone())
        } else {
            None
        }
    }
}

impl<A: Step> FusedIterator for Range<A> {}

impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        let next = Step::forward(self.start.clone(), 1);
        Some(crate::mem::replace(&mut self.start, next))
    }
}

impl<A: Step> FusedIterator for RangeFrom<A> {}

impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        if self.is_empty() {
            return None;
        }
        if self.start < self.end {
            let next = Step::forward(self.start.clone(), 1);
            Some(crate::mem::replace(&mut self.start, next))
        } else {
            self.exhausted = true;
            Some(self.start.clone())
        }
    }
}

impl<A: Step> DoubleEndedIterator for RangeInclusive<A> {
    fn next_back(&mut self) -> Option<A> {
        if self.is_empty() {
            return None;
        }
        if self.start < self.end {
            let next = Step::backward(self.end.clone(), 1);
            Some(crate::mem::replace(&mut self.end, next))
        } else {
            self.exhausted = true;
            Some(self.end.clone())
        }
    }
}

impl<A: Step> FusedIterator for RangeInclusive<A> {}
