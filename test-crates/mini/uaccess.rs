// SPDX-License-Identifier: MIT OR Apache-2.0

//! User memory, which may have to be read from disk first.

// region:uaccess
use crate::bindings;
use crate::error::{code::EFAULT, Result};
use core::ffi::{c_ulong, c_void};

pub fn copy_to_user(to: *mut c_void, from: &[u8]) -> Result {
    let left =
        unsafe { bindings::copy_to_user(to, from.as_ptr().cast(), from.len() as c_ulong) };
    if left != 0 {
        return Err(EFAULT);
    }
    Ok(())
}

pub fn copy_from_user(to: &mut [u8], from: *const c_void) -> Result {
    let left =
        unsafe { bindings::copy_from_user(to.as_mut_ptr().cast(), from, to.len() as c_ulong) };
    if left != 0 {
        return Err(EFAULT);
    }
    Ok(())
}
// endregion:uaccess
