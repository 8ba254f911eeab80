// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Rev<T> {
    iter: T,
}

impl<I> Iterator for Rev<I>
where
    I: DoubleEndedIterator,
{
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        opaque()
    }
}

impl<I> DoubleEndedIterator for Rev<I>
where
    I: DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<I::Item> {
        opaque()
    }
}

impl<I> ExactSizeIterator for Rev<I> where I: ExactSizeIterator + DoubleEndedIterator {}

impl<I> FusedIterator for Rev<I> where I: FusedIterator + DoubleEndedIterator {}

impl<I: Default> Default for Rev<I> {
    fn default() -> Self {
        opaque()
    }
}
