// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::borrow::{Cow, ToOwned};
use crate::boxed::Box;
use crate::collections::TryReserveError;
use crate::raw_vec::RawVec;
use core::alloc::Allocator;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::intrinsics::opaque;
use core::mem::MaybeUninit;
use core::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use core::ptr::non_null::NonNull;
use core::slice::index::SliceIndex;
use core::slice::iter::{Iter, IterMut};

pub(crate) mod cow;
pub(crate) mod drain;
pub(crate) mod extract_if;
pub(crate) mod into_iter;
pub(crate) mod partial_eq;
pub(crate) mod splice;

pub use self::drain::Drain;
pub use self::extract_if::ExtractIf;
pub use self::into_iter::IntoIter;
pub use self::splice::Splice;

pub struct Vec<T, A: Allocator = Global> {
    buf: RawVec<T, A>,
    len: usize,
}

impl<T> Vec<T> {
    pub const fn new() -> Self {
        opaque()
    }

    pub fn with_capacity(capacity: usize) -> Self {
        opaque()
    }

    pub fn try_with_capacity(capacity: usize) -> Result<Self, TryReserveError> {
        opaque()
    }

    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self {
        opaque()
    }

    pub fn into_raw_parts(self) -> (*mut T, usize, usize) {
        opaque()
    }
}

impl<T, A: Allocator> Vec<T, A> {
    pub const fn with_capacity_in(capacity: usize, alloc: A) -> Self {
        opaque()
    }

    pub const fn push(&mut self, value: T) {
        opaque()
    }

    pub const fn push_mut(&mut self, value: T) -> &mut T {
        opaque()
    }
}

impl<T, A: Allocator> Vec<T, A> {
    pub const fn new_in(alloc: A) -> Self {
        opaque()
    }

    pub fn try_with_capacity_in(capacity: usize, alloc: A) -> Result<Self, TryReserveError> {
        opaque()
    }

    pub unsafe fn from_raw_parts_in(ptr: *mut T, length: usize, capacity: usize, alloc: A) -> Self {
        opaque()
    }

    pub unsafe fn from_parts_in(ptr: NonNull<T>, length: usize, capacity: usize, alloc: A) -> Self {
        opaque()
    }

    pub fn into_raw_parts_with_alloc(self) -> (*mut T, usize, usize, A) {
        opaque()
    }

    pub fn into_parts_with_alloc(self) -> (NonNull<T>, usize, usize, A) {
        opaque()
    }

    pub const fn capacity(&self) -> usize {
        opaque()
    }

    pub fn reserve(&mut self, additional: usize) {
        opaque()
    }

    pub fn reserve_exact(&mut self, additional: usize) {
        opaque()
    }

    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {
        opaque()
    }

    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {
        opaque()
    }

    pub fn shrink_to_fit(&mut self) {
        opaque()
    }

    pub fn shrink_to(&mut self, min_capacity: usize) {
        opaque()
    }

    pub fn into_boxed_slice(self) -> Box<[T], A> {
        opaque()
    }

    pub fn truncate(&mut self, len: usize) {
        opaque()
    }

    pub const fn as_slice(&self) -> &[T] {
        opaque()
    }

    pub const fn as_mut_slice(&mut self) -> &mut [T] {
        opaque()
    }

    pub const fn as_ptr(&self) -> *const T {
        opaque()
    }

    pub const fn as_mut_ptr(&mut self) -> *mut T {
        opaque()
    }

    pub fn allocator(&self) -> &A {
        opaque()
    }

    pub unsafe fn set_len(&mut self, new_len: usize) {
        opaque()
    }

    pub fn swap_remove(&mut self, index: usize) -> T {
        opaque()
    }

    pub fn insert(&mut self, index: usize, element: T) {
        opaque()
    }

    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {
        opaque()
    }

    pub fn remove(&mut self, index: usize) -> T {
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

    pub fn dedup_by_key<F, K>(&mut self, key: F)
    where
        F: FnMut(&mut T) -> K,
        K: PartialEq,
    {
        opaque()
    }

    pub fn dedup_by<F>(&mut self, same_bucket: F)
    where
        F: FnMut(&mut T, &mut T) -> bool,
    {
        opaque()
    }

    pub fn push_within_capacity(&mut self, value: T) -> Result<&mut T, T> {
        opaque()
    }

    pub fn pop(&mut self) -> Option<T> {
        opaque()
    }

    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {
        opaque()
    }

    pub fn append(&mut self, other: &mut Self) {
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

    pub const fn len(&self) -> usize {
        opaque()
    }

    pub const fn is_empty(&self) -> bool {
        opaque()
    }

    pub fn split_off(&mut self, at: usize) -> Self
    where
        A: Clone,
    {
        opaque()
    }

    pub fn resize_with<F>(&mut self, new_len: usize, f: F)
    where
        F: FnMut() -> T,
    {
        opaque()
    }

    pub fn leak<'a>(self) -> &'a mut [T]
    where
        A: 'a,
    {
        opaque()
    }

    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>] {
        opaque()
    }
}

impl<T: Clone, A: Allocator> Vec<T, A> {
    pub fn resize(&mut self, new_len: usize, value: T) {
        opaque()
    }

    pub fn extend_from_slice(&mut self, other: &[T]) {
        opaque()
    }

    pub fn extend_from_within<R>(&mut self, src: R)
    where
        R: RangeBounds<usize>,
    {
        opaque()
    }
}

impl<T, A: Allocator, const N: usize> Vec<[T; N], A> {
    pub fn into_flattened(self) -> Vec<T, A> {
        opaque()
    }
}

impl<T: PartialEq, A: Allocator> Vec<T, A> {
    pub fn dedup(&mut self) {
        opaque()
    }
}

pub fn from_elem<T: Clone>(elem: T, n: usize) -> Vec<T> {
    opaque()
}

pub fn from_elem_in<T: Clone, A: Allocator>(elem: T, n: usize, alloc: A) -> Vec<T, A> {
    opaque()
}

impl<T, A: Allocator> Deref for Vec<T, A> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        opaque()
    }
}

impl<T, A: Allocator> DerefMut for Vec<T, A> {
    fn deref_mut(&mut self) -> &mut [T] {
        opaque()
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for Vec<T, A> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T: Hash, A: Allocator> Hash for Vec<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl<T, I: SliceIndex<[T]>, A: Allocator> Index<I> for Vec<T, A> {
    type Output = <I as SliceIndex<[T]>>::Output;

    fn index(&self, index: I) -> &Self::Output {
        opaque()
    }
}

impl<T, I: SliceIndex<[T]>, A: Allocator> IndexMut<I> for Vec<T, A> {
    fn index_mut(&mut self, index: I) -> &mut <Self as Index>::Output {
        opaque()
    }
}

impl<T> FromIterator<T> for Vec<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Vec<T> {
        opaque()
    }
}

impl<T, A: Allocator> IntoIterator for Vec<T, A> {
    type Item = T;

    type IntoIter = IntoIter<T, A>;

    fn into_iter(self) -> Self::IntoIter {
        opaque()
    }
}

impl<'a, T, A: Allocator> IntoIterator for &'a Vec<T, A> {
    type Item = &'a T;

    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        opaque()
    }
}

impl<'a, T, A: Allocator> IntoIterator for &'a mut Vec<T, A> {
    type Item = &'a mut T;

    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        opaque()
    }
}

impl<T, A: Allocator> Extend<T> for Vec<T, A> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        opaque()
    }
}

impl<T, A: Allocator> Vec<T, A> {
    pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter, A>
    where
        R: RangeBounds<usize>,
        I: IntoIterator<Item = T>,
    {
        opaque()
    }

    pub fn extract_if<F, R>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F, A>
    where
        F: FnMut(&mut T) -> bool,
        R: RangeBounds<usize>,
    {
        opaque()
    }
}

impl<'a, T: Copy + 'a, A: Allocator> Extend<&'a T> for Vec<T, A> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, iter: I) {
        opaque()
    }
}

impl<T, A1, A2> PartialOrd<Vec<T, A2>> for Vec<T, A1>
where
    T: PartialOrd,
    A1: Allocator,
    A2: Allocator,
{
    fn partial_cmp(&self, other: &Vec<T, A2>) -> Option<Ordering> {
        opaque()
    }
}

impl<T: Eq, A: Allocator> Eq for Vec<T, A> {}

impl<T: Ord, A: Allocator> Ord for Vec<T, A> {
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl<T, A: Allocator> Drop for Vec<T, A> {
    fn drop(&mut self) {
        opaque()
    }
}

impl<T> Default for Vec<T> {
    fn default() -> Vec<T> {
        opaque()
    }
}

impl<T: fmt::Debug, A: Allocator> fmt::Debug for Vec<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T, A: Allocator> AsRef<Vec<T, A>> for Vec<T, A> {
    fn as_ref(&self) -> &Vec<T, A> {
        opaque()
    }
}

impl<T, A: Allocator> AsMut<Vec<T, A>> for Vec<T, A> {
    fn as_mut(&mut self) -> &mut Vec<T, A> {
        opaque()
    }
}

impl<T, A: Allocator> AsRef<[T]> for Vec<T, A> {
    fn as_ref(&self) -> &[T] {
        opaque()
    }
}

impl<T, A: Allocator> AsMut<[T]> for Vec<T, A> {
    fn as_mut(&mut self) -> &mut [T] {
        opaque()
    }
}

impl<T: Clone> From<&[T]> for Vec<T> {
    fn from(s: &[T]) -> Vec<T> {
        opaque()
    }
}

impl<T: Clone> From<&mut [T]> for Vec<T> {
    fn from(s: &mut [T]) -> Vec<T> {
        opaque()
    }
}

impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {
    fn from(s: &[T; N]) -> Vec<T> {
        opaque()
    }
}

impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {
    fn from(s: &mut [T; N]) -> Vec<T> {
        opaque()
    }
}

impl<T, const N: usize> From<[T; N]> for Vec<T> {
    fn from(s: [T; N]) -> Vec<T> {
        opaque()
    }
}

impl<'a, T> From<Cow<'a, [T]>> for Vec<T>
where
    [T]: ToOwned<Owned = Vec<T>>,
{
    fn from(s: Cow<'a, [T]>) -> Vec<T> {
        opaque()
    }
}

impl<T, A: Allocator> From<Box<[T], A>> for Vec<T, A> {
    fn from(s: Box<[T], A>) -> Self {
        opaque()
    }
}

impl<T, A: Allocator> From<Vec<T, A>> for Box<[T], A> {
    fn from(v: Vec<T, A>) -> Self {
        opaque()
    }
}

impl From<&str> for Vec<u8> {
    fn from(s: &str) -> Vec<u8> {
        opaque()
    }
}

impl<T, A: Allocator, const N: usize> TryFrom<Vec<T, A>> for [T; N] {
    type Error = Vec<T, A>;

    fn try_from(vec: Vec<T, A>) -> Result<[T; N], Vec<T, A>> {
        opaque()
    }
}
