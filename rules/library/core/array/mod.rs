// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::borrow::{Borrow, BorrowMut};
use crate::cmp::Ordering;
use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;
use crate::ops::{Index, IndexMut, Residual, Try};
use crate::slice::iter::{Iter, IterMut};

pub(crate) mod equality;
pub(crate) mod iter;

pub use iter::IntoIter;

pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N] {
    opaque()
}

pub fn from_fn<T, const N: usize, F>(f: F) -> [T; N]
where
    F: FnMut(usize) -> T,
{
    opaque()
}

pub fn try_from_fn<R, const N: usize, F>(
    cb: F,
) -> <R::Residual as Residual<[R::Output; N]>>::TryType
where
    R: Try<Residual: Residual<[R::Output; N]>, Output: >,
    F: FnMut(usize) -> R,
{
    opaque()
}

pub const fn from_ref<T>(s: &T) -> &[T; 1] {
    opaque()
}

pub const fn from_mut<T>(s: &mut T) -> &mut [T; 1] {
    opaque()
}

#[derive(Copy, Clone, Debug)]
pub struct TryFromSliceError(());

impl fmt::Display for TryFromSliceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for TryFromSliceError {}

impl From<Infallible> for TryFromSliceError {
    fn from(x: Infallible) -> TryFromSliceError {
        opaque()
    }
}

impl<T, const N: usize> AsRef<[T]> for [T; N] {
    fn as_ref(&self) -> &[T] {
        opaque()
    }
}

impl<T, const N: usize> AsMut<[T]> for [T; N] {
    fn as_mut(&mut self) -> &mut [T] {
        opaque()
    }
}

impl<T, const N: usize> Borrow<[T]> for [T; N] {
    fn borrow(&self) -> &[T] {
        opaque()
    }
}

impl<T, const N: usize> BorrowMut<[T]> for [T; N] {
    fn borrow_mut(&mut self) -> &mut [T] {
        opaque()
    }
}

impl<T, const N: usize> TryFrom<&[T]> for [T; N]
where
    T: Copy,
{
    type Error = TryFromSliceError;

    fn try_from(slice: &[T]) -> Result<[T; N], TryFromSliceError> {
        opaque()
    }
}

impl<T, const N: usize> TryFrom<&mut [T]> for [T; N]
where
    T: Copy,
{
    type Error = TryFromSliceError;

    fn try_from(slice: &mut [T]) -> Result<[T; N], TryFromSliceError> {
        opaque()
    }
}

impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] {
    type Error = TryFromSliceError;

    fn try_from(slice: &'a [T]) -> Result<&'a [T; N], TryFromSliceError> {
        opaque()
    }
}

impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] {
    type Error = TryFromSliceError;

    fn try_from(slice: &'a mut [T]) -> Result<&'a mut [T; N], TryFromSliceError> {
        opaque()
    }
}

impl<T: Hash, const N: usize> Hash for [T; N] {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl<T: fmt::Debug, const N: usize> fmt::Debug for [T; N] {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;

    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        opaque()
    }
}

impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;

    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        opaque()
    }
}

impl<T, I, const N: usize> Index<I> for [T; N]
where
    [T]: Index<I>,
{
    type Output = <[T] as Index<I>>::Output;

    fn index(&self, index: I) -> &Self::Output {
        opaque()
    }
}

impl<T, I, const N: usize> IndexMut<I> for [T; N]
where
    [T]: IndexMut<I>,
{
    fn index_mut(&mut self, index: I) -> &mut Self::Output {
        opaque()
    }
}

impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {
    fn partial_cmp(&self, other: &[T; N]) -> Option<Ordering> {
        opaque()
    }
}

impl<T: Ord, const N: usize> Ord for [T; N] {
    fn cmp(&self, other: &[T; N]) -> Ordering {
        opaque()
    }
}

impl<T: Copy, const N: usize> Copy for [T; N] {}

impl<T: Clone, const N: usize> Clone for [T; N] {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T> Default for [T; 30]
where
    T: Default,
{
    fn default() -> [T; 30] {
        opaque()
    }
}

impl<T> Default for [T; 24]
where
    T: Default,
{
    fn default() -> [T; 24] {
        opaque()
    }
}

impl<T> Default for [T; 18]
where
    T: Default,
{
    fn default() -> [T; 18] {
        opaque()
    }
}

impl<T> Default for [T; 12]
where
    T: Default,
{
    fn default() -> [T; 12] {
        opaque()
    }
}

impl<T> Default for [T; 6]
where
    T: Default,
{
    fn default() -> [T; 6] {
        opaque()
    }
}

impl<T> Default for [T; 0] {
    fn default() -> [T; 0] {
        opaque()
    }
}

impl<T> Default for [T; 31]
where
    T: Default,
{
    fn default() -> [T; 31] {
        opaque()
    }
}

impl<T> Default for [T; 25]
where
    T: Default,
{
    fn default() -> [T; 25] {
        opaque()
    }
}

impl<T> Default for [T; 19]
where
    T: Default,
{
    fn default() -> [T; 19] {
        opaque()
    }
}

impl<T> Default for [T; 13]
where
    T: Default,
{
    fn default() -> [T; 13] {
        opaque()
    }
}

impl<T> Default for [T; 7]
where
    T: Default,
{
    fn default() -> [T; 7] {
        opaque()
    }
}

impl<T> Default for [T; 1]
where
    T: Default,
{
    fn default() -> [T; 1] {
        opaque()
    }
}

impl<T> Default for [T; 32]
where
    T: Default,
{
    fn default() -> [T; 32] {
        opaque()
    }
}

impl<T> Default for [T; 26]
where
    T: Default,
{
    fn default() -> [T; 26] {
        opaque()
    }
}

impl<T> Default for [T; 20]
where
    T: Default,
{
    fn default() -> [T; 20] {
        opaque()
    }
}

impl<T> Default for [T; 14]
where
    T: Default,
{
    fn default() -> [T; 14] {
        opaque()
    }
}

impl<T> Default for [T; 8]
where
    T: Default,
{
    fn default() -> [T; 8] {
        opaque()
    }
}

impl<T> Default for [T; 2]
where
    T: Default,
{
    fn default() -> [T; 2] {
        opaque()
    }
}

impl<T> Default for [T; 27]
where
    T: Default,
{
    fn default() -> [T; 27] {
        opaque()
    }
}

impl<T> Default for [T; 21]
where
    T: Default,
{
    fn default() -> [T; 21] {
        opaque()
    }
}

impl<T> Default for [T; 15]
where
    T: Default,
{
    fn default() -> [T; 15] {
        opaque()
    }
}

impl<T> Default for [T; 9]
where
    T: Default,
{
    fn default() -> [T; 9] {
        opaque()
    }
}

impl<T> Default for [T; 3]
where
    T: Default,
{
    fn default() -> [T; 3] {
        opaque()
    }
}

impl<T> Default for [T; 28]
where
    T: Default,
{
    fn default() -> [T; 28] {
        opaque()
    }
}

impl<T> Default for [T; 22]
where
    T: Default,
{
    fn default() -> [T; 22] {
        opaque()
    }
}

impl<T> Default for [T; 16]
where
    T: Default,
{
    fn default() -> [T; 16] {
        opaque()
    }
}

impl<T> Default for [T; 10]
where
    T: Default,
{
    fn default() -> [T; 10] {
        opaque()
    }
}

impl<T> Default for [T; 4]
where
    T: Default,
{
    fn default() -> [T; 4] {
        opaque()
    }
}

impl<T> Default for [T; 29]
where
    T: Default,
{
    fn default() -> [T; 29] {
        opaque()
    }
}

impl<T> Default for [T; 23]
where
    T: Default,
{
    fn default() -> [T; 23] {
        opaque()
    }
}

impl<T> Default for [T; 17]
where
    T: Default,
{
    fn default() -> [T; 17] {
        opaque()
    }
}

impl<T> Default for [T; 11]
where
    T: Default,
{
    fn default() -> [T; 11] {
        opaque()
    }
}

impl<T> Default for [T; 5]
where
    T: Default,
{
    fn default() -> [T; 5] {
        opaque()
    }
}

impl<T, const N: usize> [T; N] {
    pub fn map<F, U>(self, f: F) -> [U; N]
    where
        F: FnMut(T) -> U,
    {
        opaque()
    }

    pub const fn as_slice(&self) -> &[T] {
        opaque()
    }

    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        opaque()
    }

    pub const fn each_ref(&self) -> [&T; N] {
        opaque()
    }

    pub const fn each_mut(&mut self) -> [&mut T; N] {
        opaque()
    }
}
