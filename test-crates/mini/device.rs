// SPDX-License-Identifier: MIT OR Apache-2.0

//! `struct device`, a C object that C counts.

// region:device
use crate::bindings;
use crate::sync::aref::AlwaysRefCounted;
use crate::types::Opaque;
use core::ptr::NonNull;

#[repr(transparent)]
pub struct Device(Opaque<bindings::device>);

unsafe impl Send for Device {}

unsafe impl Sync for Device {}

unsafe impl AlwaysRefCounted for Device {
    fn inc_ref(&self) {
        unsafe { bindings::get_device(self.0.get()) };
    }

    unsafe fn dec_ref(obj: NonNull<Self>) {
        unsafe { bindings::put_device(obj.cast().as_ptr()) }
    }
}
// endregion:device
