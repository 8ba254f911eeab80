// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::borrow::{Borrow, BorrowMut, ToOwned};
use crate::vec::Vec;
use core::alloc::Allocator;
use core::intrinsics::opaque;

pub use core::slice::{
    ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksExact, ChunksExactMut, ChunksMut, EscapeAscii,
    GetDisjointMutError, Iter, IterMut, RChunks, RChunksExact, RChunksExactMut, RChunksMut, RSplit,
    RSplitMut, RSplitN, RSplitNMut, SliceIndex, Split, SplitInclusive, SplitInclusiveMut, SplitMut,
    SplitN, SplitNMut, Windows, from_mut, from_raw_parts, from_raw_parts_mut, from_ref,
};

use crate::alloc::Global;
use crate::boxed::Box;
use core::cmp::Ordering;

pub trait Concat<Item: ?Sized> {
    type Output;

    fn concat(slice: &Self) -> Self::Output;
}

pub trait Join<Separator> {
    type Output;

    fn join(slice: &Self, sep: Separator) -> Self::Output;
}

impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] {
    type Output = Vec<T>;

    fn concat(slice: &Self) -> Vec<T> {
        let mut all = Vec::new();
        for part in slice {
            all.extend_from_slice(part.borrow());
        }
        all
    }
}

impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] {
    type Output = Vec<T>;

    fn join(slice: &Self, sep: &T) -> Vec<T> {
        let mut all = Vec::new();
        for part in slice {
            all.extend_from_slice(part.borrow());
            all.push(sep.clone());
        }
        all
    }
}

impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] {
    type Output = Vec<T>;

    fn join(slice: &Self, sep: &[T]) -> Vec<T> {
        let mut all = Vec::new();
        for part in slice {
            all.extend_from_slice(part.borrow());
            all.extend_from_slice(sep);
        }
        all
    }
}

impl<T, A: Allocator> Borrow<[T]> for Vec<T, A> {
    fn borrow(&self) -> &[T] {
        self
    }
}

impl<T, A: Allocator> BorrowMut<[T]> for Vec<T, A> {
    fn borrow_mut(&mut self) -> &mut [T] {
        self
    }
}

impl<T: Clone> ToOwned for [T] {
    type Owned = Vec<T>;

    fn to_owned(&self) -> Vec<T> {
        self.to_vec()
    }
}

impl<T> [T] {
    #[rustc_allow_incoherent_impl]
    pub fn sort(&mut self)
    where
        T: Ord,
    {
        self.sort_by(Ord::cmp)
    }

    #[rustc_allow_incoherent_impl]
    pub fn sort_by<F>(&mut self, compare: F)
    where
        F: FnMut(&T, &T) -> Ordering,
    {
        self.sort_unstable_by(compare)
    }

    #[rustc_allow_incoherent_impl]
    pub fn sort_by_key<K, F>(&mut self, f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord,
    {
        self.sort_unstable_by_key(f)
    }

    #[rustc_allow_incoherent_impl]
    pub fn sort_by_cached_key<K, F>(&mut self, f: F)
    where
        F: FnMut(&T) -> K,
        K: Ord,
    {
        self.sort_unstable_by_key(f)
    }

    #[rustc_allow_incoherent_impl]
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        self.to_vec_in(Global)
    }

    #[rustc_allow_incoherent_impl]
    pub fn to_vec_in<A: Allocator>(&self, alloc: A) -> Vec<T, A>
    where
        T: Clone,
    {
        let mut copy = Vec::with_capacity_in(self.len(), alloc);
        copy.extend_from_slice(self);
        copy
    }

    #[rustc_allow_incoherent_impl]
    pub fn into_vec<A: Allocator>(self: Box<Self, A>) -> Vec<T, A> {
        let mut boxed = self;
        let len = boxed.len();
        let data = &raw mut *boxed as *mut T;
        let alloc = unsafe { core::ptr::read(Box::allocator(&boxed)) };
        let vec = unsafe { Vec::from_raw_parts_in(data, len, len, alloc) };
        core::mem::forget(boxed);
        vec
    }

    #[rustc_allow_incoherent_impl]
    pub fn repeat(&self, n: usize) -> Vec<T>
    where
        T: Copy,
    {
        let mut all = Vec::new();
        for _ in 0..n {
            all.extend_from_slice(self);
        }
        all
    }

    #[rustc_allow_incoherent_impl]
    pub fn concat<Item: ?Sized>(&self) -> <Self as Concat<Item>>::Output
    where
        Self: Concat<Item>,
    {
        Concat::concat(self)
    }

    #[rustc_allow_incoherent_impl]
    pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output
    where
        Self: Join<Separator>,
    {
        Join::join(self, sep)
    }
}

impl [u8] {
    #[rustc_allow_incoherent_impl]
    pub fn to_ascii_uppercase(&self) -> Vec<u8> {
        opaque()
    }

    #[rustc_allow_incoherent_impl]
    pub fn to_ascii_lowercase(&self) -> Vec<u8> {
        opaque()
    }
}
