// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::str::error::Utf8Error;

pub const fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {
    opaque()
}

pub const fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {
    opaque()
}

pub const unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {
    opaque()
}

pub const unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {
    opaque()
}
