// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::error::Error;
use crate::ffi::primitives::c_char;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::ops::{Index, RangeFrom};
use crate::str::error::Utf8Error;

#[derive(PartialEq, Eq, Hash)]
#[lang = "CStr"]
#[repr(transparent)]
pub struct CStr {
    inner: [c_char],
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum FromBytesWithNulError {
    InteriorNul { position: usize },
    NotNulTerminated,
}

impl fmt::Display for FromBytesWithNulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for FromBytesWithNulError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromBytesUntilNulError(());

impl fmt::Display for FromBytesUntilNulError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for CStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Default for &CStr {
    fn default() -> Self {
        opaque()
    }
}

impl CStr {
    pub const unsafe fn from_ptr<'a>(ptr: *const c_char) -> &'a CStr {
        opaque()
    }

    pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {
        opaque()
    }

    pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&Self, FromBytesWithNulError> {
        opaque()
    }

    pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {
        opaque()
    }

    pub const fn as_ptr(&self) -> *const c_char {
        opaque()
    }

    pub const fn count_bytes(&self) -> usize {
        opaque()
    }

    pub const fn is_empty(&self) -> bool {
        opaque()
    }

    pub const fn to_bytes(&self) -> &[u8] {
        opaque()
    }

    pub const fn to_bytes_with_nul(&self) -> &[u8] {
        opaque()
    }

    pub const fn to_str(&self) -> Result<&str, Utf8Error> {
        opaque()
    }
}

impl PartialEq<&CStr> for CStr {
    fn eq(&self, other: &&Self) -> bool {
        opaque()
    }
}

impl PartialOrd for CStr {
    fn partial_cmp(&self, other: &CStr) -> Option<Ordering> {
        opaque()
    }
}

impl Ord for CStr {
    fn cmp(&self, other: &CStr) -> Ordering {
        opaque()
    }
}

impl Index<RangeFrom<usize>> for CStr {
    type Output = CStr;

    fn index(&self, index: RangeFrom<usize>) -> &CStr {
        opaque()
    }
}

impl Index<crate::range::RangeFrom<usize>> for CStr {
    type Output = CStr;

    fn index(&self, index: crate::range::RangeFrom<usize>) -> &CStr {
        opaque()
    }
}

impl AsRef<CStr> for CStr {
    fn as_ref(&self) -> &CStr {
        opaque()
    }
}
