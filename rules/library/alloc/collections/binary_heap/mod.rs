// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::collections::TryReserveError;
use crate::vec::Vec;
use core::alloc::Allocator;
use core::fmt;
use core::intrinsics::opaque;
use core::iter::FusedIterator;
use core::num::NonZero;
use core::ops::{Deref, DerefMut};

pub struct BinaryHeap<T, A: Allocator = Global> {
    data: Vec<T, A>,
}

pub struct PeekMut<'a, T: 'a + Ord, A: Allocator = Global> {
    heap: &'a mut BinaryHeap<T, A>,
    original_len: Option<NonZero<usize>>,
}

impl<T: Ord + fmt::Debug, A: Allocator> fmt::Debug for PeekMut<'_, T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: Ord, A: Allocator> Drop for PeekMut<'_, T, A> {
    fn drop(&mut self) {
        opaque()
    }
}

impl<T: Ord, A: Allocator> Deref for PeekMut<'_, T, A> {
    type Target = T;

    fn deref(&self) -> &T {
        opaque()
    }
}

impl<T: Ord, A: Allocator> DerefMut for PeekMut<'_, T, A> {
    fn deref_mut(&mut self) -> &mut T {
        opaque()
    }
}

impl<'a, T: Ord, A: Allocator> PeekMut<'a, T, A> {
    pub fn pop(this: PeekMut<'a, T, A>) -> T {
        opaque()
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for BinaryHeap<T, A> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T> Default for BinaryHeap<T> {
    fn default() -> BinaryHeap<T> {
        opaque()
    }
}

impl<T: fmt::Debug, A: Allocator> fmt::Debug for BinaryHeap<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> BinaryHeap<T> {
    pub const fn new() -> BinaryHeap<T> {
        opaque()
    }

    pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {
        opaque()
    }
}

impl<T, A: Allocator> BinaryHeap<T, A> {
    pub const fn new_in(alloc: A) -> BinaryHeap<T, A> {
        opaque()
    }

    pub fn with_capacity_in(capacity: usize, alloc: A) -> BinaryHeap<T, A> {
        opaque()
    }
}

impl<T: Ord, A: Allocator> BinaryHeap<T, A> {
    pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T, A>> {
        opaque()
    }

    pub fn pop(&mut self) -> Option<T> {
        opaque()
    }

    pub fn push(&mut self, item: T) {
        opaque()
    }

    pub fn into_sorted_vec(self) -> Vec<T, A> {
        opaque()
    }

    pub fn append(&mut self, other: &mut Self) {
        opaque()
    }

    pub fn retain<F>(&mut self, f: F)
    where
        F: FnMut(&T) -> bool,
    {
        opaque()
    }
}

impl<T, A: Allocator> BinaryHeap<T, A> {
    pub fn iter(&self) -> Iter<'_, T> {
        opaque()
    }

    pub fn peek(&self) -> Option<&T> {
        opaque()
    }

    pub fn capacity(&self) -> usize {
        opaque()
    }

    pub fn reserve_exact(&mut self, additional: usize) {
        opaque()
    }

    pub fn reserve(&mut self, additional: usize) {
        opaque()
    }

    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        opaque()
    }

    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        opaque()
    }

    pub fn shrink_to_fit(&mut self) {
        opaque()
    }

    pub fn shrink_to(&mut self, min_capacity: usize) {
        opaque()
    }

    pub fn as_slice(&self) -> &[T] {
        opaque()
    }

    pub fn into_vec(self) -> Vec<T, A> {
        opaque()
    }

    pub fn allocator(&self) -> &A {
        opaque()
    }

    pub fn len(&self) -> usize {
        opaque()
    }

    pub fn is_empty(&self) -> bool {
        opaque()
    }

    pub fn drain(&mut self) -> Drain<'_, T, A> {
        opaque()
    }

    pub fn clear(&mut self) {
        opaque()
    }
}

pub struct Iter<'a, T: 'a> {
    iter: core::slice::iter::Iter<'a, T>,
}

impl<T> Default for Iter<'_, T> {
    fn default() -> Self {
        opaque()
    }
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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

#[derive(Clone)]
pub struct IntoIter<T, A: Allocator = Global> {
    iter: crate::vec::into_iter::IntoIter<T, A>,
}

impl<T, A: Allocator> IntoIter<T, A> {
    pub fn allocator(&self) -> &A {
        opaque()
    }
}

impl<T: fmt::Debug, A: Allocator> fmt::Debug for IntoIter<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T, A: Allocator> Iterator for IntoIter<T, A> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        opaque()
    }
}

impl<T, A: Allocator> DoubleEndedIterator for IntoIter<T, A> {
    fn next_back(&mut self) -> Option<T> {
        opaque()
    }
}

impl<T, A: Allocator> ExactSizeIterator for IntoIter<T, A> {}

impl<T, A: Allocator> FusedIterator for IntoIter<T, A> {}

impl<T> Default for IntoIter<T> {
    fn default() -> Self {
        opaque()
    }
}

#[derive(Debug)]
pub struct Drain<'a, T: 'a, A: Allocator = Global> {
    iter: crate::vec::drain::Drain<'a, T, A>,
}

impl<T, A: Allocator> Drain<'_, T, A> {
    pub fn allocator(&self) -> &A {
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

impl<T: Ord, A: Allocator> From<Vec<T, A>> for BinaryHeap<T, A> {
    fn from(vec: Vec<T, A>) -> BinaryHeap<T, A> {
        opaque()
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for BinaryHeap<T> {
    fn from(arr: [T; N]) -> Self {
        opaque()
    }
}

impl<T, A: Allocator> From<BinaryHeap<T, A>> for Vec<T, A> {
    fn from(heap: BinaryHeap<T, A>) -> Vec<T, A> {
        opaque()
    }
}

impl<T: Ord> FromIterator<T> for BinaryHeap<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> BinaryHeap<T> {
        opaque()
    }
}

impl<T, A: Allocator> IntoIterator for BinaryHeap<T, A> {
    type Item = T;

    type IntoIter = IntoIter<T, A>;

    fn into_iter(self) -> IntoIter<T, A> {
        opaque()
    }
}

impl<'a, T, A: Allocator> IntoIterator for &'a BinaryHeap<T, A> {
    type Item = &'a T;

    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        opaque()
    }
}

impl<T: Ord, A: Allocator> Extend<T> for BinaryHeap<T, A> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        opaque()
    }
}

impl<'a, T: 'a + Ord + Copy, A: Allocator> Extend<&'a T> for BinaryHeap<T, A> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        opaque()
    }
}
