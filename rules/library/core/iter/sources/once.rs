// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::iter::FusedIterator;
use crate::option::IntoIter;

pub fn once<T>(value: T) -> Once<T> {
    opaque()
}

#[derive(Clone, Debug)]
pub struct Once<T> {
    inner: IntoIter<T>,
}

impl<T> Iterator for Once<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        opaque()
    }
}

impl<T> DoubleEndedIterator for Once<T> {
    fn next_back(&mut self) -> Option<T> {
        opaque()
    }
}

impl<T> ExactSizeIterator for Once<T> {}

impl<T> FusedIterator for Once<T> {}
