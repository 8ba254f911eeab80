// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::num::{Saturating, Wrapping};

pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}

pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Product for Wrapping<$t> {
            fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
                opaque()
            }
        }

        impl Sum for Wrapping<$t> {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                opaque()
            }
        }

        impl<'a> Product<&'a Wrapping<$t>> for Wrapping<$t> {
            fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                opaque()
            }
        }

        impl<'a> Sum<&'a Wrapping<$t>> for Wrapping<$t> {
            fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! family2 {
    ($($t:ident)*) => {$(
        impl Product for $t {
            fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
                opaque()
            }
        }

        impl Sum for $t {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                opaque()
            }
        }

        impl<'a> Product<&'a $t> for $t {
            fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                opaque()
            }
        }

        impl<'a> Sum<&'a $t> for $t {
            fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                opaque()
            }
        }
    )*};
}
family2! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

macro_rules! family3 {
    ($($t:ident)*) => {$(
        impl Product for Saturating<$t> {
            fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
                opaque()
            }
        }

        impl Sum for Saturating<$t> {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                opaque()
            }
        }

        impl<'a> Product<&'a Saturating<$t>> for Saturating<$t> {
            fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                opaque()
            }
        }

        impl<'a> Sum<&'a Saturating<$t>> for Saturating<$t> {
            fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                opaque()
            }
        }
    )*};
}
family3! { u8 u16 u32 u64 u128 usize }

impl<T, U, E> Sum<Result<U, E>> for Result<T, E>
where
    T: Sum<U>,
{
    fn sum<I>(iter: I) -> Result<T, E>
    where
        I: Iterator<Item = Result<U, E>>,
    {
        let mut failure = None;
        let total = T::sum(crate::iter::from_fn({
            let mut items = iter;
            let failure = &mut failure;
            move || match items.next() {
                Some(Ok(item)) => Some(item),
                Some(Err(error)) => {
                    *failure = Some(error);
                    None
                }
                None => None,
            }
        }));
        match failure {
            Some(error) => Err(error),
            None => Ok(total),
        }
    }
}

impl<T, U, E> Product<Result<U, E>> for Result<T, E>
where
    T: Product<U>,
{
    fn product<I>(iter: I) -> Result<T, E>
    where
        I: Iterator<Item = Result<U, E>>,
    {
        opaque()
    }
}

impl<T, U> Sum<Option<U>> for Option<T>
where
    T: Sum<U>,
{
    fn sum<I>(iter: I) -> Option<T>
    where
        I: Iterator<Item = Option<U>>,
    {
        let mut missing = false;
        let total = T::sum(crate::iter::from_fn({
            let mut items = iter;
            let missing = &mut missing;
            move || match items.next() {
                Some(Some(item)) => Some(item),
                Some(None) => {
                    *missing = true;
                    None
                }
                None => None,
            }
        }));
        if missing { None } else { Some(total) }
    }
}

impl<T, U> Product<Option<U>> for Option<T>
where
    T: Product<U>,
{
    fn product<I>(iter: I) -> Option<T>
    where
        I: Iterator<Item = Option<U>>,
    {
        opaque()
    }
}
