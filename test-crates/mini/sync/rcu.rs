// SPDX-License-Identifier: MIT OR Apache-2.0

//! Read-copy-update.

// region:rcu
use crate::{bindings, types::NotThreadSafe};

/// Keeps the current task in a read-side critical section.
pub struct Guard(NotThreadSafe);

impl Guard {
    pub fn new() -> Self {
        unsafe { bindings::rcu_read_lock() };
        Self(NotThreadSafe)
    }

    /// Ends the section here.
    pub fn unlock(self) {}
}

impl Default for Guard {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        unsafe { bindings::rcu_read_unlock() };
    }
}

pub fn read_lock() -> Guard {
    Guard::new()
}

/// Waits until every reader that may see the old value is done.
pub fn synchronize_rcu() {
    unsafe { bindings::synchronize_rcu() };
}
// endregion:rcu
