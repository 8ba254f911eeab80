// SPDX-License-Identifier: MIT OR Apache-2.0

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
        match self.iter.next() {
            None => {
                self.iter = self.orig.clone();
                self.iter.next()
            }
            item => item,
        }
    }
}

impl<I> FusedIterator for Cycle<I> where I: Clone + Iterator {}

impl<I: Clone> Cycle<I> {
    pub(in crate::iter) fn new(iter: I) -> Cycle<I> {
        Cycle {
            orig: iter.clone(),
            iter,
        }
    }
}
