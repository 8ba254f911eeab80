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
pub use index::SliceIndex;
pub use iter::{
    ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksExact, ChunksExactMut, ChunksMut, Iter,
    IterMut, RChunks, RChunksExact, RChunksExactMut, RChunksMut, RSplit, RSplitMut, RSplitN,
    RSplitNMut, Split, SplitInclusive, SplitInclusiveMut, SplitMut, SplitN, SplitNMut, Windows,
};
pub use raw::{from_mut, from_raw_parts, from_raw_parts_mut, from_ref};

impl<T> [T] {
    #[lang = "slice_len_fn"]
    pub const fn len(&self) -> usize {
        opaque()
    }

    pub const fn is_empty(&self) -> bool {
        opaque()
    }

    pub const fn first(&self) -> Option<&T> {
        opaque()
    }

    pub const fn first_mut(&mut self) -> Option<&mut T> {
        opaque()
    }

    pub const fn split_first(&self) -> Option<(&T, &[T])> {
        opaque()
    }

    pub const fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {
        opaque()
    }

    pub const fn split_last(&self) -> Option<(&T, &[T])> {
        opaque()
    }

    pub const fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {
        opaque()
    }

    pub const fn last(&self) -> Option<&T> {
        opaque()
    }

    pub const fn last_mut(&mut self) -> Option<&mut T> {
        opaque()
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
        opaque()
    }

    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut I::Output>
    where
        I: SliceIndex<Self>,
    {
        opaque()
    }

    pub unsafe fn get_unchecked<I>(&self, index: I) -> &I::Output
    where
        I: SliceIndex<Self>,
    {
        opaque()
    }

    pub unsafe fn get_unchecked_mut<I>(&mut self, index: I) -> &mut I::Output
    where
        I: SliceIndex<Self>,
    {
        opaque()
    }

    pub const fn as_ptr(&self) -> *const T {
        opaque()
    }

    pub const fn as_mut_ptr(&mut self) -> *mut T {
        opaque()
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
        opaque()
    }

    pub const fn reverse(&mut self) {
        opaque()
    }

    pub fn iter(&self) -> Iter<'_, T> {
        opaque()
    }

    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        opaque()
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
        opaque()
    }

    pub fn chunk_by_mut<F>(&mut self, pred: F) -> ChunkByMut<'_, T, F>
    where
        F: FnMut(&T, &T) -> bool,
    {
        opaque()
    }

    pub const fn split_at(&self, mid: usize) -> (&[T], &[T]) {
        opaque()
    }

    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {
        opaque()
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
        opaque()
    }

    pub fn split_mut<F>(&mut self, pred: F) -> SplitMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        opaque()
    }

    pub fn split_inclusive<F>(&self, pred: F) -> SplitInclusive<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        opaque()
    }

    pub fn split_inclusive_mut<F>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        opaque()
    }

    pub fn rsplit<F>(&self, pred: F) -> RSplit<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        opaque()
    }

    pub fn rsplit_mut<F>(&mut self, pred: F) -> RSplitMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        opaque()
    }

    pub fn splitn<F>(&self, n: usize, pred: F) -> SplitN<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        opaque()
    }

    pub fn splitn_mut<F>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        opaque()
    }

    pub fn rsplitn<F>(&self, n: usize, pred: F) -> RSplitN<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        opaque()
    }

    pub fn rsplitn_mut<F>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F>
    where
        F: FnMut(&T) -> bool,
    {
        opaque()
    }

    pub fn contains(&self, x: &T) -> bool
    where
        T: PartialEq,
    {
        opaque()
    }

    pub fn starts_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        opaque()
    }

    pub fn ends_with(&self, needle: &[T]) -> bool
    where
        T: PartialEq,
    {
        opaque()
    }

    pub fn strip_prefix<P: SlicePattern<Item = T> + ?Sized>(&self, prefix: &P) -> Option<&[T]>
    where
        T: PartialEq,
    {
        opaque()
    }

    pub fn strip_suffix<P: SlicePattern<Item = T> + ?Sized>(&self, suffix: &P) -> Option<&[T]>
    where
        T: PartialEq,
    {
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

    pub fn sort_unstable(&mut self)
    where
        T: Ord,
    {
        opaque()
    }

    pub fn sort_unstable_by<F>(&mut self, compare: F)
    where
        F: FnMut(&T, &T) -> Ordering,
    {
        opaque()
    }

    pub fn sort_unstable_by_key<K, F>(&mut self, f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord,
    {
        opaque()
    }

    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T])
    where
        T: Ord,
    {
        opaque()
    }

    pub fn select_nth_unstable_by<F>(
        &mut self,
        index: usize,
        compare: F,
    ) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T, &T) -> Ordering,
    {
        opaque()
    }

    pub fn select_nth_unstable_by_key<K, F>(
        &mut self,
        index: usize,
        f: F,
    ) -> (&mut [T], &mut T, &mut [T])
    where
        F: FnMut(&T) -> K,
        K: Ord,
    {
        opaque()
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
        opaque()
    }

    pub fn fill_with<F>(&mut self, f: F)
    where
        F: FnMut() -> T,
    {
        opaque()
    }

    pub fn clone_from_slice(&mut self, src: &[T])
    where
        T: Clone,
    {
        opaque()
    }

    pub const fn copy_from_slice(&mut self, src: &[T])
    where
        T: Copy,
    {
        opaque()
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
        opaque()
    }

    pub fn is_sorted_by<'a, F>(&'a self, compare: F) -> bool
    where
        F: FnMut(&'a T, &'a T) -> bool,
    {
        opaque()
    }

    pub fn is_sorted_by_key<'a, F, K>(&'a self, f: F) -> bool
    where
        F: FnMut(&'a T) -> K,
        K: PartialOrd,
    {
        opaque()
    }

    pub fn partition_point<P>(&self, pred: P) -> usize
    where
        P: FnMut(&T) -> bool,
    {
        opaque()
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
        opaque()
    }
}

impl<T> Default for &mut [T] {
    fn default() -> Self {
        opaque()
    }
}

pub trait SlicePattern {
    type Item;

    fn as_slice(&self) -> &[Self::Item];
}

impl<T> SlicePattern for [T] {
    type Item = T;

    fn as_slice(&self) -> &[Self::Item] {
        opaque()
    }
}

impl<T, const N: usize> SlicePattern for [T; N] {
    type Item = T;

    fn as_slice(&self) -> &[Self::Item] {
        opaque()
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

pub(crate) mod private_get_disjoint_mut_index {
    use crate::{ops, range};

    pub trait Sealed {}

    impl Sealed for usize {}
    impl Sealed for ops::Range<usize> {}
    impl Sealed for ops::RangeInclusive<usize> {}
    impl Sealed for range::Range<usize> {}
    impl Sealed for range::RangeInclusive<usize> {}
}
