// SPDX-License-Identifier: MIT OR Apache-2.0

//! Device registers.

// region:io
use crate::bindings;
use core::ffi::c_void;

pub struct IoMem {
    base: *mut c_void,
}

unsafe impl Send for IoMem {}

unsafe impl Sync for IoMem {}

impl IoMem {
    /// # Safety
    ///
    /// `base` is a mapped register block.
    pub const unsafe fn new(base: *mut c_void) -> Self {
        Self { base }
    }

    pub fn read32(&self, offset: usize) -> u32 {
        unsafe { bindings::readl(self.base.byte_add(offset)) }
    }

    pub fn write32(&self, value: u32, offset: usize) {
        unsafe { bindings::writel(value, self.base.byte_add(offset)) }
    }
}
// endregion:io
