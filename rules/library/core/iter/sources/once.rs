// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::iter::FusedIterator;

pub fn once<T>(value: T) -> Once<T> {
    Once { item: Some(value) }
}

#[derive(Clone, Debug)]
pub struct Once<T> {
    item: Option<T>,
}

impl<T> Iterator for Once<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.item.take()
    }
}

impl<T> DoubleEndedIterator for Once<T> {
    fn next_back(&mut self) -> Option<T> {
        self.item.take()
    }
}

impl<T> ExactSizeIterator for Once<T> {}

impl<T> FusedIterator for Once<T> {}
