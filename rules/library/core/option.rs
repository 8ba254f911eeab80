// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::convert::Infallible;
use crate::intrinsics::opaque;
use crate::iter::FusedIterator;
use crate::ops::{ControlFlow, Deref, DerefMut, FromResidual, Residual, Try};
use crate::pin::Pin;

#[derive(Copy, Debug, Eq, Hash)]
#[lang = "Option"]
pub enum Option<T> {
    #[lang = "None"]
    None,
    #[lang = "Some"]
    Some(T),
}

impl<T> Option<T> {
    pub const fn is_some(&self) -> bool {
        opaque()
    }

    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {
        opaque()
    }

    pub const fn is_none(&self) -> bool {
        opaque()
    }

    pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {
        opaque()
    }

    pub const fn as_ref(&self) -> Option<&T> {
        opaque()
    }

    pub const fn as_mut(&mut self) -> Option<&mut T> {
        opaque()
    }

    pub const fn as_pin_ref(self: Pin<&Self>) -> Option<Pin<&T>> {
        opaque()
    }

    pub const fn as_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut T>> {
        opaque()
    }

    pub const fn as_slice(&self) -> &[T] {
        opaque()
    }

    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        opaque()
    }

    pub const fn expect(self, msg: &str) -> T {
        opaque()
    }

    pub const fn unwrap(self) -> T {
        opaque()
    }

    pub fn unwrap_or(self, default: T) -> T {
        opaque()
    }

    pub fn unwrap_or_else<F>(self, f: F) -> T
    where
        F: FnOnce() -> T,
    {
        opaque()
    }

    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        opaque()
    }

    pub const unsafe fn unwrap_unchecked(self) -> T {
        opaque()
    }

    pub fn map<U, F>(self, f: F) -> Option<U>
    where
        F: FnOnce(T) -> U,
    {
        opaque()
    }

    pub fn inspect<F>(self, f: F) -> Self
    where
        F: FnOnce(&T),
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
        D: FnOnce() -> U,
        F: FnOnce(T) -> U,
    {
        opaque()
    }

    pub fn ok_or<E>(self, err: E) -> Result<T, E> {
        opaque()
    }

    pub fn ok_or_else<E, F>(self, err: F) -> Result<T, E>
    where
        F: FnOnce() -> E,
    {
        opaque()
    }

    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        opaque()
    }

    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target>
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

    pub fn and<U>(self, optb: Option<U>) -> Option<U> {
        opaque()
    }

    pub fn and_then<U, F>(self, f: F) -> Option<U>
    where
        F: FnOnce(T) -> Option<U>,
    {
        opaque()
    }

    pub fn filter<P>(self, predicate: P) -> Self
    where
        P: FnOnce(&T) -> bool,
    {
        opaque()
    }

    pub fn or(self, optb: Option<T>) -> Option<T> {
        opaque()
    }

    pub fn or_else<F>(self, f: F) -> Option<T>
    where
        F: FnOnce() -> Option<T>,
    {
        opaque()
    }

    pub fn xor(self, optb: Option<T>) -> Option<T> {
        opaque()
    }

    pub fn insert(&mut self, value: T) -> &mut T {
        opaque()
    }

    pub fn get_or_insert(&mut self, value: T) -> &mut T {
        opaque()
    }

    pub fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default,
    {
        opaque()
    }

    pub fn get_or_insert_with<F>(&mut self, f: F) -> &mut T
    where
        F: FnOnce() -> T,
    {
        opaque()
    }

    pub const fn take(&mut self) -> Option<T> {
        opaque()
    }

    pub fn take_if<P>(&mut self, predicate: P) -> Option<T>
    where
        P: FnOnce(&mut T) -> bool,
    {
        opaque()
    }

    pub const fn replace(&mut self, value: T) -> Option<T> {
        opaque()
    }

    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {
        opaque()
    }
}

impl<T, U> Option<(T, U)> {
    pub fn unzip(self) -> (Option<T>, Option<U>) {
        opaque()
    }
}

impl<T> Option<&T> {
    pub const fn copied(self) -> Option<T>
    where
        T: Copy,
    {
        opaque()
    }

    pub fn cloned(self) -> Option<T>
    where
        T: Clone,
    {
        opaque()
    }
}

impl<T> Option<&mut T> {
    pub const fn copied(self) -> Option<T>
    where
        T: Copy,
    {
        opaque()
    }

    pub fn cloned(self) -> Option<T>
    where
        T: Clone,
    {
        opaque()
    }
}

impl<T, E> Option<Result<T, E>> {
    pub const fn transpose(self) -> Result<Option<T>, E> {
        opaque()
    }
}

impl<T> Clone for Option<T>
where
    T: Clone,
{
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T> Default for Option<T> {
    fn default() -> Option<T> {
        opaque()
    }
}

impl<T> IntoIterator for Option<T> {
    type Item = T;

    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T> {
        opaque()
    }
}

impl<'a, T> IntoIterator for &'a Option<T> {
    type Item = &'a T;

    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        opaque()
    }
}

impl<'a, T> IntoIterator for &'a mut Option<T> {
    type Item = &'a mut T;

    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        opaque()
    }
}

impl<T> From<T> for Option<T> {
    fn from(val: T) -> Option<T> {
        opaque()
    }
}

impl<'a, T> From<&'a Option<T>> for Option<&'a T> {
    fn from(o: &'a Option<T>) -> Option<&'a T> {
        opaque()
    }
}

impl<'a, T> From<&'a mut Option<T>> for Option<&'a mut T> {
    fn from(o: &'a mut Option<T>) -> Option<&'a mut T> {
        opaque()
    }
}

impl<T: PartialEq> PartialEq for Option<T> {
    fn eq(&self, other: &Self) -> bool {
        opaque()
    }
}

impl<T: PartialOrd> PartialOrd for Option<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl<T: Ord> Ord for Option<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

#[derive(Debug)]
pub struct Iter<'a, A: 'a> {
    inner: Item<&'a A>,
}

impl<'a, A> Iterator for Iter<'a, A> {
    type Item = &'a A;

    fn next(&mut self) -> Option<&'a A> {
        opaque()
    }
}

impl<'a, A> DoubleEndedIterator for Iter<'a, A> {
    fn next_back(&mut self) -> Option<&'a A> {
        opaque()
    }
}

impl<A> ExactSizeIterator for Iter<'_, A> {}

impl<A> FusedIterator for Iter<'_, A> {}

impl<A> Clone for Iter<'_, A> {
    fn clone(&self) -> Self {
        opaque()
    }
}

#[derive(Debug)]
pub struct IterMut<'a, A: 'a> {
    inner: Item<&'a mut A>,
}

impl<'a, A> Iterator for IterMut<'a, A> {
    type Item = &'a mut A;

    fn next(&mut self) -> Option<&'a mut A> {
        opaque()
    }
}

impl<'a, A> DoubleEndedIterator for IterMut<'a, A> {
    fn next_back(&mut self) -> Option<&'a mut A> {
        opaque()
    }
}

impl<A> ExactSizeIterator for IterMut<'_, A> {}

impl<A> FusedIterator for IterMut<'_, A> {}

#[derive(Clone, Debug)]
pub struct IntoIter<A> {
    inner: Item<A>,
}

impl<A> Iterator for IntoIter<A> {
    type Item = A;

    fn next(&mut self) -> Option<A> {
        opaque()
    }
}

impl<A> DoubleEndedIterator for IntoIter<A> {
    fn next_back(&mut self) -> Option<A> {
        opaque()
    }
}

impl<A> ExactSizeIterator for IntoIter<A> {}

impl<A> FusedIterator for IntoIter<A> {}

impl<A, V: FromIterator<A>> FromIterator<Option<A>> for Option<V> {
    fn from_iter<I: IntoIterator<Item = Option<A>>>(iter: I) -> Option<V> {
        opaque()
    }
}

impl<T> Try for Option<T> {
    type Output = T;

    type Residual = Option<Infallible>;

    fn from_output(output: Self::Output) -> Self {
        opaque()
    }

    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        opaque()
    }
}

impl<T> FromResidual<Option<Infallible>> for Option<T> {
    fn from_residual(residual: Option<Infallible>) -> Self {
        opaque()
    }
}

impl<T> Residual<T> for Option<Infallible> {
    type TryType = Option<T>;
}

impl<T> Option<Option<T>> {
    pub const fn flatten(self) -> Option<T> {
        opaque()
    }
}
