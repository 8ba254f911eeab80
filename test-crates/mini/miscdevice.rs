// SPDX-License-Identifier: MIT OR Apache-2.0

//! Character devices with a name and no number.

// region:miscdevice
use crate::bindings;
use crate::error::{to_result, Result};
use crate::types::ForeignOwnable;
use core::ffi::c_void;
use core::marker::PhantomData;

#[repr(transparent)]
pub struct File(bindings::file);

impl File {
    pub fn as_raw(&self) -> *mut bindings::file {
        let this: *const Self = self;
        this.cast_mut().cast()
    }
}

/// What user space may do to the device; each runs in process context.
pub trait MiscDevice: Sized {
    type Ptr: ForeignOwnable + Send + Sync;

    fn open(file: &File) -> Result<Self::Ptr>;

    fn release(device: Self::Ptr, _file: &File) {
        drop(device);
    }

    fn read(device: <Self::Ptr as ForeignOwnable>::Borrowed<'_>, to: *mut c_void, len: usize)
        -> Result<usize>;

    fn write(
        device: <Self::Ptr as ForeignOwnable>::Borrowed<'_>,
        from: *const c_void,
        len: usize,
    ) -> Result<usize>;

    fn ioctl(
        device: <Self::Ptr as ForeignOwnable>::Borrowed<'_>,
        cmd: u32,
        arg: usize,
    ) -> Result<isize>;
}

/// A device that user space can open.
pub struct MiscDeviceRegistration<T: MiscDevice> {
    name: &'static core::ffi::CStr,
    _t: PhantomData<T>,
}

impl<T: MiscDevice> MiscDeviceRegistration<T> {
    pub fn register(name: &'static core::ffi::CStr) -> Result<Self> {
        to_result(unsafe { bindings::misc_register(name.as_ptr().cast_mut().cast()) })?;
        Ok(Self { name, _t: PhantomData })
    }
}

impl<T: MiscDevice> Drop for MiscDeviceRegistration<T> {
    fn drop(&mut self) {
        unsafe { bindings::misc_deregister(self.name.as_ptr().cast_mut().cast()) };
    }
}
// endregion:miscdevice
