// SPDX-License-Identifier: MIT OR Apache-2.0

mod hash;

pub use self::hash_map::HashMap;
pub use self::hash_set::HashSet;
pub use alloc_crate::collections::{
    BTreeMap, BTreeSet, BinaryHeap, LinkedList, TryReserveError, TryReserveErrorKind, VecDeque,
    binary_heap, btree_map, btree_set, linked_list, vec_deque,
};
pub use core::ops::Bound;

pub mod hash_map {
    pub use super::hash::map::*;
    pub use crate::hash::random::{DefaultHasher, RandomState};
}

pub mod hash_set {
    pub use super::hash::set::*;
}
