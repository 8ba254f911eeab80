// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::iter::FusedIterator;

use crate::mem::{ManuallyDrop, MaybeUninit};
use crate::ops::Range;

pub struct IntoIter<T, const N: usize> {
    data: [MaybeUninit<T>; N],
    alive: Range<usize>,
}

impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;

    type IntoIter = IntoIter<T, N>;

    fn into_iter(self) -> Self::IntoIter {
        let array = ManuallyDrop::new(self);
        IntoIter {
            data: unsafe { crate::mem::transmute_copy(&array) },
            alive: 0..N,
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
        if self.alive.start < self.alive.end {
            let at = self.alive.start;
            self.alive.start += 1;
            Some(unsafe { self.data[at].assume_init_read() })
        } else {
            None
        }
    }
}

impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {
    fn next_back(&mut self) -> Option<Self::Item> {
        if self.alive.start < self.alive.end {
            self.alive.end -= 1;
            Some(unsafe { self.data[self.alive.end].assume_init_read() })
        } else {
            None
        }
    }
}

impl<T, const N: usize> Drop for IntoIter<T, N> {
    fn drop(&mut self) {
        for _ in self.by_ref() {}
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
            data: [const { MaybeUninit::uninit() }; N],
            alive: 0..0,
        };
        let mut at = self.alive.start;
        while at < self.alive.end {
            copy.data[copy.alive.end].write(unsafe { self.data[at].assume_init_ref() }.clone());
            copy.alive.end += 1;
            at += 1;
        }
        copy
    }
}
