// SPDX-License-Identifier: MIT OR Apache-2.0

use core::alloc::{Layout, LayoutError};
use core::fmt;
use core::intrinsics::opaque;

pub mod binary_heap;
mod btree;
pub mod linked_list;
pub mod vec_deque;

pub mod btree_map {
    pub use super::btree::map::*;
}

pub mod btree_set {
    pub use super::btree::set::*;
}

pub use self::binary_heap::BinaryHeap;
pub use self::btree_map::BTreeMap;
pub use self::btree_set::BTreeSet;
pub use self::linked_list::LinkedList;
pub use self::vec_deque::VecDeque;

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TryReserveError {
    kind: TryReserveErrorKind,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TryReserveErrorKind {
    CapacityOverflow,
    AllocError { layout: Layout, non_exhaustive: () },
}

impl TryReserveError {
    pub fn kind(&self) -> TryReserveErrorKind {
        self.kind.clone()
    }
}

impl From<TryReserveErrorKind> for TryReserveError {
    fn from(kind: TryReserveErrorKind) -> Self {
        TryReserveError { kind }
    }
}

impl From<LayoutError> for TryReserveErrorKind {
    fn from(_: LayoutError) -> Self {
        TryReserveErrorKind::CapacityOverflow
    }
}

impl fmt::Display for TryReserveError {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl core::error::Error for TryReserveError {}
