// SPDX-License-Identifier: MIT OR Apache-2.0

pub(crate) mod os_str;

pub use self::os_str::{OsStr, OsString};
pub use alloc_crate::ffi::{CString, FromVecWithNulError, IntoStringError, NulError};
pub use core::ffi::*;
