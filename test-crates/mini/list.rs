// SPDX-License-Identifier: MIT OR Apache-2.0

//! Lists of counted objects that can be taken out by a reference to them.

// region:list
use crate::alloc::KVec;
use crate::sync::Arc;

pub struct List<T> {
    items: KVec<Arc<T>>,
}

impl<T> List<T> {
    pub const fn new() -> Self {
        Self { items: KVec::new() }
    }

    pub fn push_back(&mut self, item: Arc<T>) {
        let _ = self.items.push_within_capacity(item);
    }

    pub fn pop_front(&mut self) -> Option<Arc<T>> {
        self.items.remove(0)
    }

    /// # Safety
    ///
    /// `item` is in no other list.
    pub unsafe fn remove(&mut self, item: &T) -> Option<Arc<T>> {
        let at = self.items.iter().position(|x| core::ptr::eq(&**x, item))?;
        self.items.remove(at)
    }
}
// endregion:list
