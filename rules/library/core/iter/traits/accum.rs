// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::num::{Saturating, Wrapping};

pub trait Sum<A = Self>: Sized {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}

pub trait Product<A = Self>: Sized {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Product for $t {
            fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(1, |total, item| total * item)
            }
        }

        impl Product for Wrapping<$t> {
            fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(Wrapping(1), |total, item| total * item)
            }
        }

        impl Sum for $t {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(0, |total, item| total + item)
            }
        }

        impl Sum for Wrapping<$t> {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(Wrapping(0), |total, item| total + item)
            }
        }

        impl<'a> Product<&'a $t> for $t {
            fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                iter.fold(1, |total, item| total * *item)
            }
        }

        impl<'a> Product<&'a Wrapping<$t>> for Wrapping<$t> {
            fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                iter.fold(Wrapping(1), |total, item| total * *item)
            }
        }

        impl<'a> Sum<&'a $t> for $t {
            fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                iter.fold(0, |total, item| total + *item)
            }
        }

        impl<'a> Sum<&'a Wrapping<$t>> for Wrapping<$t> {
            fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                iter.fold(Wrapping(0), |total, item| total + *item)
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! family2 {
    ($($t:ident)*) => {$(
        impl Product for Saturating<$t> {
            fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(Saturating(1), |total, item| total * item)
            }
        }

        impl Sum for Saturating<$t> {
            fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
                iter.fold(Saturating(0), |total, item| total + item)
            }
        }

        impl<'a> Product<&'a Saturating<$t>> for Saturating<$t> {
            fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                iter.fold(Saturating(1), |total, item| total * *item)
            }
        }

        impl<'a> Sum<&'a Saturating<$t>> for Saturating<$t> {
            fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
                iter.fold(Saturating(0), |total, item| total + *item)
            }
        }
    )*};
}
family2! { u8 u16 u32 u64 u128 usize }

impl Product for f32 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(1.0, |total, item| total * item)
    }
}

impl Product for f64 {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(1.0, |total, item| total * item)
    }
}

impl Sum for f32 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(0.0, |total, item| total + item)
    }
}

impl Sum for f64 {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(0.0, |total, item| total + item)
    }
}

impl<'a> Product<&'a f64> for f64 {
    fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.fold(1.0, |total, item| total * *item)
    }
}

impl<'a> Product<&'a f32> for f32 {
    fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.fold(1.0, |total, item| total * *item)
    }
}

impl<'a> Sum<&'a f64> for f64 {
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.fold(0.0, |total, item| total + *item)
    }
}

impl<'a> Sum<&'a f32> for f32 {
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.fold(0.0, |total, item| total + *item)
    }
}

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
        let mut failure = None;
        let total = T::product(crate::iter::from_fn({
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
        let mut missing = false;
        let total = T::product(crate::iter::from_fn({
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
