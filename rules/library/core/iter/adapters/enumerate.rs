// SPDX-License-Identifier: MIT OR Apache-2.0

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
        let item = self.iter.next()?;
        let at = self.count;
        self.count += 1;
        Some((at, item))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.iter.size_hint()
    }
}

impl<I> DoubleEndedIterator for Enumerate<I>
where
    I: ExactSizeIterator + DoubleEndedIterator,
{
    fn next_back(&mut self) -> Option<(usize, I::Item)> {
        let item = self.iter.next_back()?;
        Some((self.count + self.iter.len(), item))
    }
}

impl<I> ExactSizeIterator for Enumerate<I> where I: ExactSizeIterator {}

impl<I> FusedIterator for Enumerate<I> where I: FusedIterator {}

impl<I: Default> Default for Enumerate<I> {
    fn default() -> Self {
        Enumerate::new(I::default())
    }
}

impl<I> Enumerate<I> {
    pub(in crate::iter) fn new(iter: I) -> Enumerate<I> {
        Enumerate { iter, count: 0 }
    }
}
