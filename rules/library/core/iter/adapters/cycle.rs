// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Cycle<I> {
    orig: I,
    iter: I,
}

impl<I> Iterator for Cycle<I>
where
    I: Clone + Iterator,
{
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        opaque()
    }
}

impl<I> FusedIterator for Cycle<I> where I: Clone + Iterator {}
