// SPDX-License-Identifier: MIT OR Apache-2.0

pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize {
        self.size_hint().0
    }
}

impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
