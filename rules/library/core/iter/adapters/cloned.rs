// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct Cloned<I> {
    it: I,
}

impl<'a, I, T> Iterator for Cloned<I>
where
    I: Iterator<Item = &'a T>,
    T: Clone + 'a,
{
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.it.next().cloned()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.it.size_hint()
    }
}

impl<'a, I, T> DoubleEndedIterator for Cloned<I>
where
    I: DoubleEndedIterator<Item = &'a T>,
    T: Clone + 'a,
{
    fn next_back(&mut self) -> Option<T> {
        self.it.next_back().cloned()
    }
}

impl<'a, I, T> ExactSizeIterator for Cloned<I>
where
    I: ExactSizeIterator<Item = &'a T>,
    T: Clone + 'a,
{
}

impl<'a, I, T> FusedIterator for Cloned<I>
where
    I: FusedIterator<Item = &'a T>,
    T: Clone + 'a,
{
}

impl<I: Default> Default for Cloned<I> {
    fn default() -> Self {
        Cloned::new(I::default())
    }
}

impl<I> Cloned<I> {
    pub(in crate::iter) fn new(it: I) -> Cloned<I> {
        Cloned { it }
    }
}
