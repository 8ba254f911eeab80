// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::convert::Infallible;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::iter::FusedIterator;
use crate::ops::{ControlFlow, Deref, DerefMut, FromResidual, Residual, Try};

#[derive(Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Result<T, E> {
    #[lang = "Ok"]
    Ok(T),
    #[lang = "Err"]
    Err(E),
}

impl<T, E> Result<T, E> {
    pub const fn is_ok(&self) -> bool {
        opaque()
    }

    pub fn is_ok_and<F>(self, f: F) -> bool
    where
        F: FnOnce(T) -> bool,
    {
        opaque()
    }

    pub const fn is_err(&self) -> bool {
        opaque()
    }

    pub fn is_err_and<F>(self, f: F) -> bool
    where
        F: FnOnce(E) -> bool,
    {
        opaque()
    }

    pub fn ok(self) -> Option<T> {
        opaque()
    }

    pub fn err(self) -> Option<E> {
        opaque()
    }

    pub const fn as_ref(&self) -> Result<&T, &E> {
        opaque()
    }

    pub const fn as_mut(&mut self) -> Result<&mut T, &mut E> {
        opaque()
    }

    pub fn map<U, F>(self, op: F) -> Result<U, E>
    where
        F: FnOnce(T) -> U,
    {
        opaque()
    }

    pub fn map_or<U, F>(self, default: U, f: F) -> U
    where
        F: FnOnce(T) -> U,
    {
        opaque()
    }

    pub fn map_or_else<U, D, F>(self, default: D, f: F) -> U
    where
        D: FnOnce(E) -> U,
        F: FnOnce(T) -> U,
    {
        opaque()
    }

    pub fn map_err<F, O>(self, op: O) -> Result<T, F>
    where
        O: FnOnce(E) -> F,
    {
        opaque()
    }

    pub fn inspect<F>(self, f: F) -> Self
    where
        F: FnOnce(&T),
    {
        opaque()
    }

    pub fn inspect_err<F>(self, f: F) -> Self
    where
        F: FnOnce(&E),
    {
        opaque()
    }

    pub fn as_deref(&self) -> Result<&T::Target, &E>
    where
        T: Deref,
    {
        opaque()
    }

    pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E>
    where
        T: DerefMut,
    {
        opaque()
    }

    pub fn iter(&self) -> Iter<'_, T> {
        opaque()
    }

    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        opaque()
    }

    pub fn expect(self, msg: &str) -> T
    where
        E: fmt::Debug,
    {
        opaque()
    }

    pub fn unwrap(self) -> T
    where
        E: fmt::Debug,
    {
        opaque()
    }

    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        opaque()
    }

    pub fn expect_err(self, msg: &str) -> E
    where
        T: fmt::Debug,
    {
        opaque()
    }

    pub fn unwrap_err(self) -> E
    where
        T: fmt::Debug,
    {
        opaque()
    }

    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {
        opaque()
    }

    pub fn and_then<U, F>(self, op: F) -> Result<U, E>
    where
        F: FnOnce(T) -> Result<U, E>,
    {
        opaque()
    }

    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {
        opaque()
    }

    pub fn or_else<F, O>(self, op: O) -> Result<T, F>
    where
        O: FnOnce(E) -> Result<T, F>,
    {
        opaque()
    }

    pub fn unwrap_or(self, default: T) -> T {
        opaque()
    }

    pub fn unwrap_or_else<F>(self, op: F) -> T
    where
        F: FnOnce(E) -> T,
    {
        opaque()
    }

    pub unsafe fn unwrap_unchecked(self) -> T {
        opaque()
    }

    pub unsafe fn unwrap_err_unchecked(self) -> E {
        opaque()
    }
}

impl<T, E> Result<&T, E> {
    pub const fn copied(self) -> Result<T, E>
    where
        T: Copy,
    {
        opaque()
    }

    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone,
    {
        opaque()
    }
}

impl<T, E> Result<&mut T, E> {
    pub const fn copied(self) -> Result<T, E>
    where
        T: Copy,
    {
        opaque()
    }

    pub fn cloned(self) -> Result<T, E>
    where
        T: Clone,
    {
        opaque()
    }
}

impl<T, E> Result<Option<T>, E> {
    pub const fn transpose(self) -> Option<Result<T, E>> {
        opaque()
    }
}

impl<T, E> Result<Result<T, E>, E> {
    pub const fn flatten(self) -> Result<T, E> {
        opaque()
    }
}

impl<T, E> Clone for Result<T, E>
where
    T: Clone,
    E: Clone,
{
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T, E> IntoIterator for Result<T, E> {
    type Item = T;

    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        opaque()
    }
}

impl<'a, T, E> IntoIterator for &'a Result<T, E> {
    type Item = &'a T;

    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        opaque()
    }
}

impl<'a, T, E> IntoIterator for &'a mut Result<T, E> {
    type Item = &'a mut T;

    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        opaque()
    }
}

#[derive(Debug)]
pub struct Iter<'a, T: 'a> {
    inner: Option<&'a T>,
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        opaque()
    }
}

impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        opaque()
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> FusedIterator for Iter<'_, T> {}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        opaque()
    }
}

#[derive(Debug)]
pub struct IterMut<'a, T: 'a> {
    inner: Option<&'a mut T>,
}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;

    fn next(&mut self) -> Option<&'a mut T> {
        opaque()
    }
}

impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {
        opaque()
    }
}

impl<T> ExactSizeIterator for IterMut<'_, T> {}

impl<T> FusedIterator for IterMut<'_, T> {}

#[derive(Clone, Debug)]
pub struct IntoIter<T> {
    inner: Option<T>,
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        opaque()
    }
}

impl<T> DoubleEndedIterator for IntoIter<T> {
    fn next_back(&mut self) -> Option<T> {
        opaque()
    }
}

impl<T> ExactSizeIterator for IntoIter<T> {}

impl<T> FusedIterator for IntoIter<T> {}

impl<A, E, V: FromIterator<A>> FromIterator<Result<A, E>> for Result<V, E> {
    fn from_iter<I: IntoIterator<Item = Result<A, E>>>(iter: I) -> Result<V, E> {
        opaque()
    }
}

impl<T, E> Try for Result<T, E> {
    type Output = T;

    type Residual = Result<Infallible, E>;

    fn from_output(output: Self::Output) -> Self {
        opaque()
    }

    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        opaque()
    }
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        opaque()
    }
}

impl<T, E> Residual<T> for Result<Infallible, E> {
    type TryType = Result<T, E>;
}
