// SPDX-License-Identifier: MIT OR Apache-2.0

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
        let item = self.iter.as_mut()?.next();
        if item.is_none() {
            self.iter = None;
        }
        item
    }
}

impl<I> DoubleEndedIterator for Fuse<I>
where
    I: DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<I::Item> {
        let item = self.iter.as_mut()?.next_back();
        if item.is_none() {
            self.iter = None;
        }
        item
    }
}

impl<I> ExactSizeIterator for Fuse<I> where I: ExactSizeIterator {}

impl<I: Default> Default for Fuse<I> {
    fn default() -> Self {
        Fuse::new(I::default())
    }
}

impl<I> Fuse<I> {
    pub(in crate::iter) fn new(iter: I) -> Fuse<I> {
        Fuse { iter: Some(iter) }
    }
}
