// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Enumerate<I> {
    iter: I,
    count: usize,
}

impl<I> Iterator for Enumerate<I>
where
    I: Iterator,
{
    type Item = (usize, I::Item);

    fn next(&mut self) -> Option<(usize, I::Item)> {
        opaque()
    }
}

impl<I> DoubleEndedIterator for Enumerate<I>
where
    I: ExactSizeIterator + DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<(usize, I::Item)> {
        opaque()
    }
}

impl<I> ExactSizeIterator for Enumerate<I> where I: ExactSizeIterator {}

impl<I> FusedIterator for Enumerate<I> where I: FusedIterator {}

impl<I: Default> Default for Enumerate<I> {
    fn default() -> Self {
        opaque()
    }
}
