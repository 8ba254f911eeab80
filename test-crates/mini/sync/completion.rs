// SPDX-License-Identifier: MIT OR Apache-2.0

//! Something that happens once, and those who wait for it.

// region:completion
use crate::{bindings, types::Opaque};

pub struct Completion {
    inner: Opaque<bindings::completion>,
}

unsafe impl Send for Completion {}

unsafe impl Sync for Completion {}

impl Completion {
    pub const fn new() -> Self {
        Self { inner: Opaque::zeroed() }
    }

    pub fn complete_all(&self) {
        unsafe { bindings::complete_all(self.inner.get()) };
    }

    pub fn wait_for_completion(&self) {
        unsafe { bindings::wait_for_completion(self.inner.get()) };
    }
}
// endregion:completion
