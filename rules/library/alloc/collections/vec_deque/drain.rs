// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::collections::vec_deque::VecDeque;
use core::alloc::Allocator;
use core::fmt;
use core::intrinsics::opaque;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::ptr::non_null::NonNull;

pub struct Drain<'a, T: 'a, A: Allocator = Global> {
    deque: NonNull<VecDeque<T, A>>,
    drain_len: usize,
    idx: usize,
    tail_len: usize,
    remaining: usize,
    _marker: PhantomData<&'a T>,
}

impl<T: fmt::Debug, A: Allocator> fmt::Debug for Drain<'_, T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

unsafe impl<T: Sync, A: Allocator + Sync> Sync for Drain<'_, T, A> {}

unsafe impl<T: Send, A: Allocator + Send> Send for Drain<'_, T, A> {}

impl<T, A: Allocator> Drop for Drain<'_, T, A> {
    fn drop(&mut self) {
        opaque()
    }
}

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

impl<T, A: Allocator> ExactSizeIterator for Drain<'_, T, A> {}

impl<T, A: Allocator> FusedIterator for Drain<'_, T, A> {}
