// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize {
        opaque()
    }
}

impl<I: ExactSizeIterator + ?Sized> ExactSizeIterator for &mut I {}
