// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use core::alloc::Allocator;
use core::fmt;
use core::intrinsics::opaque;
use core::iter::FusedIterator;

use crate::vec::Vec;

pub struct IntoIter<T, A: Allocator = Global> {
    pub(super) rest: Vec<T, A>,
}

impl<T: fmt::Debug, A: Allocator> fmt::Debug for IntoIter<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T, A: Allocator> IntoIter<T, A> {
    pub fn as_slice(&self) -> &[T] {
        &self.rest
    }

    pub fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.rest
    }

    pub fn allocator(&self) -> &A {
        self.rest.allocator()
    }
}

impl<T, A: Allocator> AsRef<[T]> for IntoIter<T, A> {
    fn as_ref(&self) -> &[T] {
        &self.rest
    }
}

unsafe impl<T: Send, A: Allocator + Send> Send for IntoIter<T, A> {}

unsafe impl<T: Sync, A: Allocator + Sync> Sync for IntoIter<T, A> {}

impl<T, A: Allocator> Iterator for IntoIter<T, A> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.rest.is_empty() {
            None
        } else {
            Some(self.rest.remove(0))
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.rest.len(), Some(self.rest.len()))
    }
}

impl<T, A: Allocator> DoubleEndedIterator for IntoIter<T, A> {
    fn next_back(&mut self) -> Option<T> {
        self.rest.pop()
    }
}

impl<T, A: Allocator> ExactSizeIterator for IntoIter<T, A> {}

impl<T, A: Allocator> FusedIterator for IntoIter<T, A> {}

impl<T, A> Default for IntoIter<T, A>
where
    A: Allocator + Default,
{
    fn default() -> Self {
        IntoIter {
            rest: Vec::new_in(Default::default()),
        }
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for IntoIter<T, A> {
    fn clone(&self) -> Self {
        IntoIter {
            rest: self.rest.clone(),
        }
    }
}
