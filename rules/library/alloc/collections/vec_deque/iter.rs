// SPDX-License-Identifier: MIT OR Apache-2.0

use core::fmt;
use core::intrinsics::opaque;
use core::iter::FusedIterator;

pub struct Iter<'a, T: 'a> {
    i1: core::slice::iter::Iter<'a, T>,
    i2: core::slice::iter::Iter<'a, T>,
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> Default for Iter<'_, T> {
    fn default() -> Self {
        opaque()
    }
}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        opaque()
    }
}

impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        opaque()
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> FusedIterator for Iter<'_, T> {}
