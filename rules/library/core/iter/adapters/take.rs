// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::iter::{FusedIterator, Repeat, RepeatWith};

#[derive(Clone, Debug)]
pub struct Take<I> {
    iter: I,
    n: usize,
}

impl<I> Iterator for Take<I>
where
    I: Iterator,
{
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        if self.n == 0 {
            return None;
        }
        self.n -= 1;
        self.iter.next()
    }
}

impl<I> DoubleEndedIterator for Take<I>
where
    I: DoubleEndedIterator + ExactSizeIterator,
{
    fn next_back(&mut self) -> Option<Self::Item> {
        if self.n == 0 {
            return None;
        }
        let behind = self.iter.len().saturating_sub(self.n);
        self.n -= 1;
        self.iter.nth_back(behind)
    }
}

impl<I> ExactSizeIterator for Take<I> where I: ExactSizeIterator {}

impl<I> FusedIterator for Take<I> where I: FusedIterator {}

impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.next()
    }
}

impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}

impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}

impl<I> Take<I> {
    pub(in crate::iter) fn new(iter: I, n: usize) -> Take<I> {
        Take { iter, n }
    }
}
