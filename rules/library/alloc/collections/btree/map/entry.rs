// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::collections::btree::borrow::DormantMutRef;
use crate::collections::btree::map::BTreeMap;
use crate::collections::btree::node::marker::{Edge, KV, Leaf, LeafOrInternal, Mut};
use crate::collections::btree::node::{Handle, NodeRef};
use core::alloc::Allocator;
use core::fmt;
use core::intrinsics::opaque;
use core::marker::PhantomData;

pub enum Entry<'a, K: 'a, V: 'a, A: Allocator + Clone = Global> {
    Vacant(VacantEntry<'a, K, V, A>),
    Occupied(OccupiedEntry<'a, K, V, A>),
}

impl<K: fmt::Debug + Ord, V: fmt::Debug, A: Allocator + Clone> fmt::Debug for Entry<'_, K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub struct VacantEntry<'a, K, V, A: Allocator + Clone = Global> {
    key: K,
    handle: Option<Handle<NodeRef<Mut<'a>, K, V, Leaf>, Edge>>,
    dormant_map: DormantMutRef<'a, BTreeMap<K, V, A>>,
    alloc: A,
    _marker: PhantomData<&'a mut (K, V)>,
}

impl<K: fmt::Debug + Ord, V, A: Allocator + Clone> fmt::Debug for VacantEntry<'_, K, V, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub struct OccupiedEntry<'a, K, V, A: Allocator + Clone = Global> {
    handle: Handle<NodeRef<Mut<'a>, K, V, LeafOrInternal>, KV>,
    dormant_map: DormantMutRef<'a, BTreeMap<K, V, A>>,
    alloc: A,
    _marker: PhantomData<&'a mut (K, V)>,
}

impl<K: fmt::Debug + Ord, V: fmt::Debug, A: Allocator + Clone> fmt::Debug
    for OccupiedEntry<'_, K, V, A>
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a, K: Ord, V, A: Allocator + Clone> Entry<'a, K, V, A> {
    pub fn or_insert(self, default: V) -> &'a mut V {
        opaque()
    }

    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {
        opaque()
    }

    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {
        opaque()
    }

    pub fn key(&self) -> &K {
        opaque()
    }

    pub fn and_modify<F>(self, f: F) -> Self
    where
        F: FnOnce(&mut V),
    {
        opaque()
    }

    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, A> {
        opaque()
    }
}

impl<'a, K: Ord, V: Default, A: Allocator + Clone> Entry<'a, K, V, A> {
    pub fn or_default(self) -> &'a mut V {
        opaque()
    }
}

impl<'a, K: Ord, V, A: Allocator + Clone> VacantEntry<'a, K, V, A> {
    pub fn key(&self) -> &K {
        opaque()
    }

    pub fn into_key(self) -> K {
        opaque()
    }

    pub fn insert(self, value: V) -> &'a mut V {
        opaque()
    }

    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V, A> {
        opaque()
    }
}

impl<'a, K: Ord, V, A: Allocator + Clone> OccupiedEntry<'a, K, V, A> {
    pub fn key(&self) -> &K {
        opaque()
    }

    pub fn remove_entry(self) -> (K, V) {
        opaque()
    }

    pub fn get(&self) -> &V {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut V {
        opaque()
    }

    pub fn into_mut(self) -> &'a mut V {
        opaque()
    }

    pub fn insert(&mut self, value: V) -> V {
        opaque()
    }

    pub fn remove(self) -> V {
        opaque()
    }
}
