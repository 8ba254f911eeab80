// SPDX-License-Identifier: MIT OR Apache-2.0

//! `refcount_t`.

// region:arc
use crate::{bindings, types::Opaque};

#[repr(transparent)]
pub struct Refcount(Opaque<bindings::refcount_t>);

unsafe impl Send for Refcount {}

unsafe impl Sync for Refcount {}

impl Refcount {
    pub const fn new(value: i32) -> Self {
        Self(Opaque::new(bindings::refcount_t { refs: value }))
    }

    pub fn inc(&self) {
        unsafe { bindings::refcount_inc(self.0.get()) }
    }

    /// True if that was the last one.
    #[must_use = "the last reference has to free the object"]
    pub fn dec_and_test(&self) -> bool {
        unsafe { bindings::refcount_dec_and_test(self.0.get()) }
    }
}
// endregion:arc
