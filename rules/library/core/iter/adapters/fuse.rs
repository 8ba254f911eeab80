// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Fuse<I> {
    iter: Option<I>,
}

impl<I> FusedIterator for Fuse<I> where I: Iterator {}

impl<I> Iterator for Fuse<I>
where
    I: Iterator,
{
    type Item = I::Item;

    fn next(&mut self) -> Option<Self::Item> {
        opaque()
    }
}

impl<I> DoubleEndedIterator for Fuse<I>
where
    I: DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<I::Item> {
        opaque()
    }
}

impl<I> ExactSizeIterator for Fuse<I> where I: ExactSizeIterator {}

impl<I: Default> Default for Fuse<I> {
    fn default() -> Self {
        opaque()
    }
}
