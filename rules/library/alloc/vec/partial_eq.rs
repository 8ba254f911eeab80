// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::borrow::Cow;
use crate::vec::Vec;
use core::alloc::Allocator;

impl<T, U, A1: Allocator, A2: Allocator> PartialEq<Vec<U, A2>> for Vec<T, A1>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &Vec<U, A2>) -> bool {
        self[..] == other[..]
    }
}

impl<T, U, A: Allocator> PartialEq<&[U]> for Vec<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&[U]) -> bool {
        self[..] == other[..]
    }
}

impl<T, U, A: Allocator> PartialEq<&mut [U]> for Vec<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&mut [U]) -> bool {
        self[..] == other[..]
    }
}

impl<T, U, A: Allocator> PartialEq<Vec<U, A>> for &[T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &Vec<U, A>) -> bool {
        self[..] == other[..]
    }
}

impl<T, U, A: Allocator> PartialEq<Vec<U, A>> for &mut [T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &Vec<U, A>) -> bool {
        self[..] == other[..]
    }
}

impl<T, U, A: Allocator> PartialEq<[U]> for Vec<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U]) -> bool {
        self[..] == other[..]
    }
}

impl<T, U, A: Allocator> PartialEq<Vec<U, A>> for [T]
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &Vec<U, A>) -> bool {
        self[..] == other[..]
    }
}

impl<T, U, A: Allocator> PartialEq<Vec<U, A>> for Cow<'_, [T]>
where
    T: PartialEq<U> + Clone,
{
    fn eq(&self, other: &Vec<U, A>) -> bool {
        self[..] == other[..]
    }
}

impl<T, U> PartialEq<&[U]> for Cow<'_, [T]>
where
    T: PartialEq<U> + Clone,
{
    fn eq(&self, other: &&[U]) -> bool {
        self[..] == other[..]
    }
}

impl<T, U> PartialEq<&mut [U]> for Cow<'_, [T]>
where
    T: PartialEq<U> + Clone,
{
    fn eq(&self, other: &&mut [U]) -> bool {
        self[..] == other[..]
    }
}

impl<T, U, A: Allocator, const N: usize> PartialEq<[U; N]> for Vec<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U; N]) -> bool {
        self[..] == other[..]
    }
}

impl<T, U, A: Allocator, const N: usize> PartialEq<&[U; N]> for Vec<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&[U; N]) -> bool {
        self[..] == other[..]
    }
}
