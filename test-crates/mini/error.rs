// SPDX-License-Identifier: MIT OR Apache-2.0

//! Kernel error codes.

// region:error
use crate::bindings;
use core::ffi::c_int;

/// A negative C error code.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Error(c_int);

impl Error {
    pub const fn from_errno(errno: c_int) -> Error {
        Error(errno)
    }

    pub const fn to_errno(self) -> c_int {
        self.0
    }
}

/// The codes that the fixtures return.
pub mod code {
    use super::{bindings, c_int, Error};

    pub const EIO: Error = Error(-(bindings::EIO as c_int));
    pub const EAGAIN: Error = Error(-(bindings::EAGAIN as c_int));
    pub const ENOMEM: Error = Error(-(bindings::ENOMEM as c_int));
    pub const EFAULT: Error = Error(-(bindings::EFAULT as c_int));
    pub const EBUSY: Error = Error(-(bindings::EBUSY as c_int));
    pub const ENODEV: Error = Error(-(bindings::ENODEV as c_int));
    pub const EINVAL: Error = Error(-(bindings::EINVAL as c_int));
    pub const ERESTARTSYS: Error = Error(-(bindings::ERESTARTSYS as c_int));
}

pub type Result<T = (), E = Error> = core::result::Result<T, E>;

/// Zero and above is success in C.
pub fn to_result(err: c_int) -> Result {
    if err < 0 {
        Err(Error::from_errno(err))
    } else {
        Ok(())
    }
}

impl From<core::convert::Infallible> for Error {
    fn from(e: core::convert::Infallible) -> Error {
        match e {}
    }
}
// endregion:error

// region:alloc
impl From<crate::alloc::AllocError> for Error {
    fn from(_: crate::alloc::AllocError) -> Error {
        code::ENOMEM
    }
}
// endregion:alloc
