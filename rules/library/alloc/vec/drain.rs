// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::vec::Vec;
use core::alloc::Allocator;
use core::fmt;
use core::intrinsics::opaque;
use core::iter::FusedIterator;
use core::ptr::non_null::NonNull;
use core::slice::iter::Iter;

pub struct Drain<'a, T: 'a, A: Allocator + 'a = Global> {
    tail_start: usize,
    tail_len: usize,
    iter: Iter<'a, T>,
    vec: NonNull<Vec<T, A>>,
}

impl<T: fmt::Debug, A: Allocator> fmt::Debug for Drain<'_, T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a, T, A: Allocator> Drain<'a, T, A> {
    pub fn as_slice(&self) -> &[T] {
        opaque()
    }

    pub fn allocator(&self) -> &A {
        opaque()
    }
}

impl<'a, T, A: Allocator> AsRef<[T]> for Drain<'a, T, A> {
    fn as_ref(&self) -> &[T] {
        opaque()
    }
}

unsafe impl<T: Sync, A: Sync + Allocator> Sync for Drain<'_, T, A> {}

unsafe impl<T: Send, A: Send + Allocator> Send for Drain<'_, T, A> {}

impl<T, A: Allocator> Iterator for Drain<'_, T, A> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        opaque()
    }
}

impl<T, A: Allocator> DoubleEndedIterator for Drain<'_, T, A> {
    fn next_back(&mut self) -> Option<T> {
        opaque()
    }
}

impl<T, A: Allocator> Drop for Drain<'_, T, A> {
    fn drop(&mut self) {
        opaque()
    }
}

impl<T, A: Allocator> ExactSizeIterator for Drain<'_, T, A> {}

impl<T, A: Allocator> FusedIterator for Drain<'_, T, A> {}
