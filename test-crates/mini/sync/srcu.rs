// SPDX-License-Identifier: MIT OR Apache-2.0

//! Sleepable read-copy-update.

// region:srcu
use crate::{bindings, types::Opaque};
use core::ffi::c_int;

pub struct Srcu(Opaque<bindings::srcu_struct>);

unsafe impl Sync for Srcu {}

impl Srcu {
    pub fn read_lock(&self) -> Guard<'_> {
        let idx = unsafe { bindings::srcu_read_lock(self.0.get()) };
        Guard { srcu: self, idx }
    }
}

pub struct Guard<'a> {
    srcu: &'a Srcu,
    idx: c_int,
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        unsafe { bindings::srcu_read_unlock(self.srcu.0.get(), self.idx) };
    }
}
// endregion:srcu
