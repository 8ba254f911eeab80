// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::{fewer, followed, more, opaque};
use crate::iter::FusedIterator;

use crate::mem::ManuallyDrop;
use crate::ops::Range;

pub struct IntoIter<T, const N: usize> {
    data: ManuallyDrop<[T; N]>,
    alive: Range<usize>,
}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;

    type IntoIter = IntoIter<T, N>;

    fn into_iter(self) -> Self::IntoIter {
        IntoIter {
            data: ManuallyDrop::new(self),
            alive: 0..more::<T>(N, 0),
        }
    }
}

impl<T, const N: usize> IntoIter<T, N> {
    pub fn new(array: [T; N]) -> Self {
        opaque()
    }

    pub fn as_slice(&self) -> &[T] {
        opaque()
    }

    pub fn as_mut_slice(&mut self) -> &mut [T] {
        opaque()
    }
}

impl<T, const N: usize> Default for IntoIter<T, N> {
    fn default() -> Self {
        opaque()
    }
}

impl<T, const N: usize> Iterator for IntoIter<T, N> {
    type Item = T;

    fn next(&mut self) -> Option<Self::Item> {
        if self.alive.start < followed::<T>(self.alive.end) {
            let at = self.alive.start;
            self.alive.start = more::<T>(at, 1);
            Some(unsafe { crate::ptr::read(&self.data[at]) })
        } else {
            None
        }
    }
}

impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    fn next_back(&mut self) -> Option<Self::Item> {
        if self.alive.start < followed::<T>(self.alive.end) {
            self.alive.end = fewer::<T>(self.alive.end, 1);
            Some(unsafe { crate::ptr::read(&self.data[self.alive.end]) })
        } else {
            None
        }
    }
}

impl<T, const N: usize> Drop for IntoIter<T, N> {
    fn drop(&mut self) {
        while let Some(item) = self.next() {
            drop(item);
        }
    }
}

impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

impl<T, const N: usize> FusedIterator for IntoIter<T, N> {}

impl<T: fmt::Debug, const N: usize> fmt::Debug for IntoIter<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {
    fn clone(&self) -> Self {
        let mut copy = IntoIter {
            data: opaque(),
            alive: 0..0,
        };
        let mut at = self.alive.start;
        while at < self.alive.end {
            unsafe { crate::ptr::write(&mut copy.data[copy.alive.end], self.data[at].clone()) };
            copy.alive.end = more::<T>(copy.alive.end, 1);
            at = more::<T>(at, 1);
        }
        copy
    }
}
