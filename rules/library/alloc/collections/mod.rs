// SPDX-License-Identifier: MIT OR Apache-2.0

use core::alloc::layout::{Layout, LayoutError};
use core::error::Error;
use core::fmt;
use core::intrinsics::opaque;

pub mod binary_heap;
pub(crate) mod btree;
pub mod linked_list;
pub mod vec_deque;

pub use binary_heap::BinaryHeap;
pub use btree_map::BTreeMap;
pub use btree_set::BTreeSet;
pub use linked_list::LinkedList;
pub use vec_deque::VecDeque;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryReserveError {
    kind: TryReserveErrorKind,
}

impl TryReserveError {
    pub fn kind(&self) -> TryReserveErrorKind {
        opaque()
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum TryReserveErrorKind {
    CapacityOverflow,
    AllocError { layout: Layout, non_exhaustive: () },
}

impl Clone for TryReserveErrorKind {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl From<TryReserveErrorKind> for TryReserveError {
    fn from(kind: TryReserveErrorKind) -> Self {
        opaque()
    }
}

impl From<LayoutError> for TryReserveErrorKind {
    fn from(_: LayoutError) -> Self {
        opaque()
    }
}

impl fmt::Display for TryReserveError {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> Result<(), fmt::Error> {
        opaque()
    }
}

impl Error for TryReserveError {}
