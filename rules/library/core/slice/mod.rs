// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::ops::{OneSidedRange, Range, RangeBounds, RangeInclusive};
use crate::slice::private_get_disjoint_mut_index::Sealed;

pub(crate) mod ascii;
pub(crate) mod cmp;
pub(crate) mod index;
pub(crate) mod iter;
pub(crate) mod raw;

pub use ascii::{EscapeAscii, is_ascii_simple};
pub use index::{SliceIndex, range};
pub use iter::{
    ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksExact, ChunksExactMut, ChunksMut, Iter,
    IterMut, RChunks, RChunksExact, RChunksExactMut, RChunksMut, RSplit, RSplitMut, RSplitN,
    RSplitNMut, Split, SplitInclusive, SplitInclusiveMut, SplitMut, SplitN, SplitNMut, Windows,
};
pub use raw::{from_mut, from_raw_parts, from_raw_parts_mut, from_ref};

pub(crate) mod chunks;
pub(crate) mod private_get_disjoint_mut_index;

impl<T> [T] {
    #[lang = "slice_len_fn"]
    pub const fn len(&self) -> usize {
        crate::intrinsics::ptr_metadata(self as *const [T])
    }

    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub const fn first(&self) -> Option<&T> {
        if let [first, ..] = self {
            Some(first)
        } else {
            None
        }
    }

    pub const fn first_mut(&mut self) -> Option<&mut T> {
        if let [first, ..] = self {
            Some(first)
        } else {
            None
        }
    }

    pub const fn split_first(&self) -> Option<(&T, &[T])> {
        if let [first, tail @ ..] = self {
            Some((first, tail))
        } else {
            None
        }
    }

    pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {
        if let [first, tail @ ..] = self {
            Some((first, tail))
        } else {
            None
        }
    }

    pub const fn split_last(&self) -> Option<(&T, &[T])> {
        if let [init @ .., last] = self {
            Some((last, init))
        } else {
            None
        }
    }

    pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {
        if let [init @ .., last] = self {
            Some((last, init))
        } else {
            None
        }
    }

    pub const fn last(&self) -> Option<&T> {
        if let [.., last] = self {
            Some(last)
        } else {
            None
        }
    }

    pub const fn last_mut(&mut self) -> Option<&mut T> {
        if let [.., last] = self {
            Some(last)
        } else {
            None
        }
    }

    pub const fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {
        opaque()
    }

    pub const fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        opaque()
    }

    pub const fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {
        opaque()
    }

    pub const fn split_first_chunk_mut<const N: usize>(
        &mut self,
    ) -> Option<(&mut [T; N], &mut [T])> {
        opaque()
    }

    pub const fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> {
        opaque()
    }

    pub const fn split_last_chunk_mut<const N: usize>(
        &mut self,
    ) -> Option<(&mut [T], &mut [T; N])> {
        opaque()
    }

    pub const fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {
        opaque()
    }

    pub const fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        opaque()
    }

    pub fn get<I>(&self, index: I) -> Option<&I::Output>
    where
        I: SliceIndex<Self>,
    {
        index.get(self)
    }

    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut I::Output>
    where
        I: SliceIndex<Self>,
    {
        index.get_mut(self)
    }

    pub unsafe fn get_unchecked<I>(&self, index: I) -> &I::Output
    where
        I: SliceIndex<Self>,
    {
        unsafe { &*index.get_unchecked(self) }
    }

    pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut I::Output
    where
        I: SliceIndex<Self>,
    {
        unsafe { &mut *index.get_unchecked_mut(self) }
    }

    pub const fn as_ptr(&self) -> *const T {
        self as *const [T] as *const T
    }

    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut [T] as *mut T
    }

    pub const fn as_ptr_range(&self) -> Range<*const T> {
        opaque()
    }

    pub const fn as_mut_ptr_range(&mut self) -> Range<*mut T> {
        opaque()
    }

    pub const fn as_array<const N: usize>(&self) -> Option<&[T; N]> {
        opaque()
    }

    pub const fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]> {
        opaque()
    }

    pub const fn swap(&mut self, a: usize, b: usize) {
        let a = &raw mut self[a];
        let b = &raw mut self[b];
        unsafe { crate::ptr::swap(a, b) };
    }

    pub const fn reverse(&mut self) {
        opaque()
    }

    pub fn iter(&self) -> Iter<'_, T> {
        Iter::new(self)
    }

    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        IterMut::new(self)
    }

    pub fn windows(&self, size: usize) -> Windows<'_, T> {
        opaque()
    }

    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {
        opaque()
    }

    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {
        opaque()
    }

    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {
        opaque()
    }

    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> {
        opaque()
    }

    pub const unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]] {
        opaque()
    }

    pub const fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {
        opaque()
    }

    pub const fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) {
        opaque()
    }

    pub const unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]] {
        opaque()
    }

    pub const fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) {
        opaque()
    }

    pub const fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]) {
        opaque()
    }

    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> {
        opaque()
    }

    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {
        opaque()
    }

    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> {
        opaque()
    }

    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {
        opaque()
    }

    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> {
        opaque()
    }

    pub fn chunk_by<F>(&self, pred: F) -> ChunkBy<'_, T, F>
    where
        F: FnMut(&T, &T) -> bool,
    {
        ChunkBy::new(self, pred)
    }

    pub fn chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<'_, T, F>
    where
        F: FnMut(&T, &T) -> bool,
    {
        ChunkByMut::new(self, pred)
    }

    pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) {
        match self.split_at_checked(mid) {
            Some(pair) => pair,
            None => crate::panicking::panic("mid > len"),
        }
    }

    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
        match self.split_at_mut_checked(mid) {
            Some(pair) => pair,
            None => crate::panicking::panic("mid > len"),
        }
    }

    pub const unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {
        opaque()
    }

    pub const unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
        opaque()
    }

    pub const fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {
        opaque()
    }

    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {
        opaque()
    }

    pub fn split<F>(&self, pred: F) -> Split<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        Split::new(self, pred)
    }

    pub fn split_mut<F>(&mut self, pred: F) -> SplitMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        SplitMut::new(self, pred)
    }

    pub fn split_inclusive<F>(&self, pred: F) -> SplitInclusive<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        SplitInclusive::new(self, pred)
    }

    pub fn split_inclusive_mut<F>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        SplitInclusiveMut::new(self, pred)
    }

    pub fn rsplit<F>(&self, pred: F) -> RSplit<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        RSplit::new(self, pred)
    }

    pub fn rsplit_mut<F>(&mut self, pred: F) -> RSplitMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        RSplitMut::new(self, pred)
    }

    pub fn splitn<F>(&self, n: usize, pred: F) -> SplitN<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        SplitN::new(self.split(pred), n)
    }

    pub fn splitn_mut<F>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        SplitNMut::new(self.split_mut(pred), n)
    }

    pub fn rsplitn<F>(&self, n: usize, pred: F) -> RSplitN<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        RSplitN::new(self.rsplit(pred), n)
    }

    pub fn rsplitn_mut<F>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        RSplitNMut::new(self.rsplit_mut(pred), n)
    }

    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq,
    {
        self.iter().any(|item| *item == *x)
    }

    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        needle.len() <= self.len() && *needle == self[..needle.len()]
    }

    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        needle.len() <= self.len() && *needle == self[self.len() - needle.len()..]
    }

    pub fn strip_prefix<P: SlicePattern<Item = T> + ?Sized>(&self, prefix: &P) -> Option<&[T]>
    where
        T: PartialEq,
    {
        let prefix = prefix.as_slice();
        if self.starts_with(prefix) {
            Some(&self[prefix.len()..])
        } else {
            None
        }
    }

    pub fn strip_suffix<P: SlicePattern<Item = T> + ?Sized>(&self, suffix: &P) -> Option<&[T]>
    where
        T: PartialEq,
    {
        let suffix = suffix.as_slice();
        if self.ends_with(suffix) {
            Some(&self[..self.len() - suffix.len()])
        } else {
            None
        }
    }

    pub fn binary_search(&self, x: &T) -> Result<usize, usize>
    where
        T: Ord,
    {
        self.binary_search_by(|item| item.cmp(x))
    }

    pub fn binary_search_by<'a, F>(&'a self, mut f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> Ordering,
    {
        let (mut left, mut right) = (0, self.len());
        while left < right {
            let middle = left + (right - left) / 2;
            match f(&self[middle]) {
                Ordering::Less => left = middle + 1,
                Ordering::Equal => return Ok(middle),
                Ordering::Greater => right = middle,
            }
        }
        Err(left)
    }

    pub fn binary_search_by_key<'a, B, F>(&'a self, b: &B, mut f: F) -> Result<usize, usize>
    where
        F: FnMut(&'a T) -> B,
        B: Ord,
    {
        self.binary_search_by(|item| f(item).cmp(b))
    }

    pub fn sort_unstable(&mut self)
    where
        T: Ord,
    {
        self.sort_unstable_by(Ord::cmp)
    }

    pub fn sort_unstable_by<F>(&mut self, mut compare: F)
    where
        F: FnMut(&T, &T) -> Ordering,
    {
        for end in 1..self.len() {
            let mut at = end;
            while at > 0 && compare(&self[at], &self[at - 1]).is_lt() {
                self.swap(at, at - 1);
                at -= 1;
            }
        }
    }

    pub fn sort_unstable_by_key<K, F>(&mut self, mut f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord,
    {
        self.sort_unstable_by(|a, b| f(a).cmp(&f(b)))
    }

    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord,
    {
        self.select_nth_unstable_by(index, Ord::cmp)
    }

    pub fn select_nth_unstable_by<F>(
        &mut self,
        index: usize,
        compare: F,
    ) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T, &T) -> Ordering,
    {
        self.sort_unstable_by(compare);
        let (left, right) = self.split_at_mut(index);
        let (item, right) = unsafe { right.split_first_mut().unwrap_unchecked() };
        (left, item, right)
    }

    pub fn select_nth_unstable_by_key<K, F>(
        &mut self,
        index: usize,
        mut f: F,
    ) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T) -> K,
        K: Ord,
    {
        self.select_nth_unstable_by(index, |a, b| f(a).cmp(&f(b)))
    }

    pub const fn rotate_left(&mut self, mid: usize) {
        opaque()
    }

    pub const fn rotate_right(&mut self, k: usize) {
        opaque()
    }

    pub fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        for slot in self.iter_mut() {
            *slot = value.clone();
        }
    }

    pub fn fill_with<F>(&mut self, mut f: F)
    where
        F: FnMut() -> T,
    {
        for slot in self.iter_mut() {
            *slot = f();
        }
    }

    pub fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone,
    {
        assert!(self.len() == src.len());
        for at in 0..src.len() {
            self[at] = src[at].clone();
        }
    }

    pub const fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy,
    {
        if self.len() != src.len() {
            crate::panicking::panic("copy_from_slice: source and destination differ in length");
        }
        unsafe { crate::ptr::copy_nonoverlapping(src.as_ptr(), self.as_mut_ptr(), src.len()) };
    }

    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize)
    where
        T: Copy,
    {
        opaque()
    }

    pub fn swap_with_slice(&mut self, other: &mut [T]) {
        opaque()
    }

    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) {
        opaque()
    }

    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {
        opaque()
    }

    pub fn is_sorted(&self) -> bool
    where
        T: PartialOrd,
    {
        self.is_sorted_by(|a, b| a <= b)
    }

    pub fn is_sorted_by<'a, F>(&'a self, mut compare: F) -> bool
    where
        F: FnMut(&'a T, &'a T) -> bool,
    {
        for at in 1..self.len() {
            if !compare(&self[at - 1], &self[at]) {
                return false;
            }
        }
        true
    }

    pub fn is_sorted_by_key<'a, F, K>(&'a self, f: F) -> bool
    where
        F: FnMut(&'a T) -> K,
        K: PartialOrd,
    {
        self.iter().is_sorted_by_key(f)
    }

    pub fn partition_point<P>(&self, mut pred: P) -> usize
    where
        P: FnMut(&T) -> bool,
    {
        let found = self.binary_search_by(|item| {
            if pred(item) {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        });
        match found {
            Ok(at) => at,
            Err(at) => at,
        }
    }

    pub fn split_off<'a, R: OneSidedRange<usize>>(
        self: &mut &'a Self,
        range: R,
    ) -> Option<&'a Self> {
        opaque()
    }

    pub fn split_off_mut<'a, R: OneSidedRange<usize>>(
        self: &mut &'a mut Self,
        range: R,
    ) -> Option<&'a mut Self> {
        opaque()
    }

    pub fn split_off_first<'a>(self: &mut &'a Self) -> Option<&'a T> {
        opaque()
    }

    pub fn split_off_first_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {
        opaque()
    }

    pub fn split_off_last<'a>(self: &mut &'a Self) -> Option<&'a T> {
        opaque()
    }

    pub fn split_off_last_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {
        opaque()
    }

    pub unsafe fn get_disjoint_unchecked_mut<I, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> [&mut I::Output; N]
    where
        I: GetDisjointMutIndex + SliceIndex<Self>,
    {
        opaque()
    }

    pub fn get_disjoint_mut<I, const N: usize>(
        &mut self,
        indices: [I; N],
    ) -> Result<[&mut I::Output; N], GetDisjointMutError>
    where
        I: GetDisjointMutIndex + SliceIndex<Self>,
    {
        opaque()
    }

    pub fn element_offset(&self, element: &T) -> Option<usize> {
        opaque()
    }
}

impl<T, const N: usize> [[T; N]] {
    pub const fn as_flattened(&self) -> &[T] {
        opaque()
    }

    pub const fn as_flattened_mut(&mut self) -> &mut [T] {
        opaque()
    }
}

impl<T> Default for &[T] {
    fn default() -> Self {
        &[]
    }
}

impl<T> Default for &mut [T] {
    fn default() -> Self {
        &mut []
    }
}

pub trait SlicePattern {
    type Item;

    fn as_slice(&self) -> &[Self::Item];
}

impl<T> SlicePattern for [T] {
    type Item = T;

    fn as_slice(&self) -> &[Self::Item] {
        self
    }
}

impl<T, const N: usize> SlicePattern for [T; N] {
    type Item = T;

    fn as_slice(&self) -> &[Self::Item] {
        self
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}

impl fmt::Display for GetDisjointMutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub unsafe trait GetDisjointMutIndex: Clone + Sealed {
    fn is_in_bounds(&self, len: usize) -> bool;

    fn is_overlapping(&self, other: &Self) -> bool;
}

unsafe impl GetDisjointMutIndex for usize {
    fn is_in_bounds(&self, len: usize) -> bool {
        opaque()
    }

    fn is_overlapping(&self, other: &Self) -> bool {
        opaque()
    }
}

unsafe impl GetDisjointMutIndex for Range<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {
        opaque()
    }

    fn is_overlapping(&self, other: &Self) -> bool {
        opaque()
    }
}

unsafe impl GetDisjointMutIndex for RangeInclusive<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {
        opaque()
    }

    fn is_overlapping(&self, other: &Self) -> bool {
        opaque()
    }
}

unsafe impl GetDisjointMutIndex for crate::range::Range<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {
        opaque()
    }

    fn is_overlapping(&self, other: &Self) -> bool {
        opaque()
    }
}

unsafe impl GetDisjointMutIndex for crate::range::RangeInclusive<usize> {
    fn is_in_bounds(&self, len: usize) -> bool {
        opaque()
    }

    fn is_overlapping(&self, other: &Self) -> bool {
        opaque()
    }
}
