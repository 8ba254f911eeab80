// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::collections::TryReserveError;
use crate::raw_vec::RawVec;
use crate::vec::Vec;
use core::alloc::Allocator;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::intrinsics::opaque;
use core::ops::{Index, IndexMut, RangeBounds};

pub(crate) mod drain;
pub(crate) mod into_iter;
pub(crate) mod iter;
pub(crate) mod iter_mut;

pub use self::drain::Drain;
pub use self::into_iter::IntoIter;
pub use self::iter::Iter;
pub use self::iter_mut::IterMut;

pub struct VecDeque<T, A: Allocator = Global> {
    head: usize,
    len: usize,
    buf: RawVec<T, A>,
}

impl<T: Clone, A: Allocator + Clone> Clone for VecDeque<T, A> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T, A: Allocator> Drop for VecDeque<T, A> {
    fn drop(&mut self) {
        opaque()
    }
}

impl<T> Default for VecDeque<T> {
    fn default() -> VecDeque<T> {
        opaque()
    }
}

impl<T> VecDeque<T> {
    pub const fn new() -> VecDeque<T> {
        opaque()
    }

    pub fn with_capacity(capacity: usize) -> VecDeque<T> {
        opaque()
    }

    pub fn try_with_capacity(capacity: usize) -> Result<VecDeque<T>, TryReserveError> {
        opaque()
    }
}

impl<T, A: Allocator> VecDeque<T, A> {
    pub const fn new_in(alloc: A) -> VecDeque<T, A> {
        opaque()
    }

    pub fn with_capacity_in(capacity: usize, alloc: A) -> VecDeque<T, A> {
        opaque()
    }

    pub fn get(&self, index: usize) -> Option<&T> {
        opaque()
    }

    pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {
        opaque()
    }

    pub fn swap(&mut self, i: usize, j: usize) {
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

    pub fn truncate(&mut self, len: usize) {
        opaque()
    }

    pub fn allocator(&self) -> &A {
        opaque()
    }

    pub fn iter(&self) -> Iter<'_, T> {
        opaque()
    }

    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        opaque()
    }

    pub fn as_slices(&self) -> (&[T], &[T]) {
        opaque()
    }

    pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {
        opaque()
    }

    pub fn len(&self) -> usize {
        opaque()
    }

    pub fn is_empty(&self) -> bool {
        opaque()
    }

    pub fn range<R>(&self, range: R) -> Iter<'_, T>
    where
        R: RangeBounds<usize>,
    {
        opaque()
    }

    pub fn range_mut<R>(&mut self, range: R) -> IterMut<'_, T>
    where
        R: RangeBounds<usize>,
    {
        opaque()
    }

    pub fn drain<R>(&mut self, range: R) -> Drain<'_, T, A>
    where
        R: RangeBounds<usize>,
    {
        opaque()
    }

    pub fn clear(&mut self) {
        opaque()
    }

    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq<T>,
    {
        opaque()
    }

    pub fn front(&self) -> Option<&T> {
        opaque()
    }

    pub fn front_mut(&mut self) -> Option<&mut T> {
        opaque()
    }

    pub fn back(&self) -> Option<&T> {
        opaque()
    }

    pub fn back_mut(&mut self) -> Option<&mut T> {
        opaque()
    }

    pub fn pop_front(&mut self) -> Option<T> {
        opaque()
    }

    pub fn pop_back(&mut self) -> Option<T> {
        opaque()
    }

    pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        opaque()
    }

    pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        opaque()
    }

    pub fn push_front(&mut self, value: T) {
        opaque()
    }

    pub fn push_front_mut(&mut self, value: T) -> &mut T {
        opaque()
    }

    pub fn push_back(&mut self, value: T) {
        opaque()
    }

    pub fn push_back_mut(&mut self, value: T) -> &mut T {
        opaque()
    }

    pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {
        opaque()
    }

    pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {
        opaque()
    }

    pub fn insert(&mut self, index: usize, value: T) {
        opaque()
    }

    pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {
        opaque()
    }

    pub fn remove(&mut self, index: usize) -> Option<T> {
        opaque()
    }

    pub fn split_off(&mut self, at: usize) -> Self
    where
        A: Clone,
    {
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

    pub fn retain_mut<F>(&mut self, f: F)
    where
        F: FnMut(&mut T) -> bool,
    {
        opaque()
    }

    pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {
        opaque()
    }

    pub fn make_contiguous(&mut self) -> &mut [T] {
        opaque()
    }

    pub fn rotate_left(&mut self, n: usize) {
        opaque()
    }

    pub fn rotate_right(&mut self, n: usize) {
        opaque()
    }

    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord,
    {
        opaque()
    }

    pub fn binary_search_by<'a, F>(&'a self, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> Ordering,
    {
        opaque()
    }

    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> B,
        B: Ord,
    {
        opaque()
    }

    pub fn partition_point<P>(&self, pred: P) -> usize
    where
        P: FnMut(&T) -> bool,
    {
        opaque()
    }
}

impl<T: Clone, A: Allocator> VecDeque<T, A> {
    pub fn resize(&mut self, new_len: usize, value: T) {
        opaque()
    }
}

impl<T: PartialEq, A: Allocator> PartialEq for VecDeque<T, A> {
    fn eq(&self, other: &Self) -> bool {
        opaque()
    }
}

impl<T: Eq, A: Allocator> Eq for VecDeque<T, A> {}

impl<T, U, A: Allocator> PartialEq<Vec<U, A>> for VecDeque<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &Vec<U, A>) -> bool {
        opaque()
    }
}

impl<T, U, A: Allocator> PartialEq<&[U]> for VecDeque<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&[U]) -> bool {
        opaque()
    }
}

impl<T, U, A: Allocator> PartialEq<&mut [U]> for VecDeque<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&mut [U]) -> bool {
        opaque()
    }
}

impl<T, U, A: Allocator, const N: usize> PartialEq<[U; N]> for VecDeque<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &[U; N]) -> bool {
        opaque()
    }
}

impl<T, U, A: Allocator, const N: usize> PartialEq<&[U; N]> for VecDeque<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&[U; N]) -> bool {
        opaque()
    }
}

impl<T, U, A: Allocator, const N: usize> PartialEq<&mut [U; N]> for VecDeque<T, A>
where
    T: PartialEq<U>,
{
    fn eq(&self, other: &&mut [U; N]) -> bool {
        opaque()
    }
}

impl<T: PartialOrd, A: Allocator> PartialOrd for VecDeque<T, A> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl<T: Ord, A: Allocator> Ord for VecDeque<T, A> {
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl<T: Hash, A: Allocator> Hash for VecDeque<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl<T, A: Allocator> Index<usize> for VecDeque<T, A> {
    type Output = T;

    fn index(&self, index: usize) -> &T {
        opaque()
    }
}

impl<T, A: Allocator> IndexMut<usize> for VecDeque<T, A> {
    fn index_mut(&mut self, index: usize) -> &mut T {
        opaque()
    }
}

impl<T> FromIterator<T> for VecDeque<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> VecDeque<T> {
        opaque()
    }
}

impl<T, A: Allocator> IntoIterator for VecDeque<T, A> {
    type Item = T;

    type IntoIter = IntoIter<T, A>;

    fn into_iter(self) -> IntoIter<T, A> {
        opaque()
    }
}

impl<'a, T, A: Allocator> IntoIterator for &'a VecDeque<T, A> {
    type Item = &'a T;

    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        opaque()
    }
}

impl<'a, T, A: Allocator> IntoIterator for &'a mut VecDeque<T, A> {
    type Item = &'a mut T;

    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        opaque()
    }
}

impl<T, A: Allocator> Extend<T> for VecDeque<T, A> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        opaque()
    }
}

impl<'a, T: 'a + Copy, A: Allocator> Extend<&'a T> for VecDeque<T, A> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        opaque()
    }
}

impl<T: fmt::Debug, A: Allocator> fmt::Debug for VecDeque<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T, A: Allocator> From<Vec<T, A>> for VecDeque<T, A> {
    fn from(other: Vec<T, A>) -> Self {
        opaque()
    }
}

impl<T, A: Allocator> From<VecDeque<T, A>> for Vec<T, A> {
    fn from(other: VecDeque<T, A>) -> Self {
        opaque()
    }
}

impl<T, const N: usize> From<[T; N]> for VecDeque<T> {
    fn from(arr: [T; N]) -> Self {
        opaque()
    }
}
