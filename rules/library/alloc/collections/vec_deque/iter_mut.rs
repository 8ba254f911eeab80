// SPDX-License-Identifier: MIT OR Apache-2.0

use core::fmt;
use core::intrinsics::opaque;
use core::iter::FusedIterator;

pub struct IterMut<'a, T: 'a> {
    i1: core::slice::iter::IterMut<'a, T>,
    i2: core::slice::iter::IterMut<'a, T>,
}

impl<T: fmt::Debug> fmt::Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> Default for IterMut<'_, T> {
    fn default() -> Self {
        opaque()
    }
}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;

    fn next(&mut self) -> Option<&'a mut T> {
        opaque()
    }
}

impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {
        opaque()
    }
}

impl<T> ExactSizeIterator for IterMut<'_, T> {}

impl<T> FusedIterator for IterMut<'_, T> {}
