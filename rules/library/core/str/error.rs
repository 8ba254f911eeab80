// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::error::Error;
use crate::fmt;
use crate::intrinsics::opaque;

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Utf8Error {
    valid_up_to: usize,
    error_len: Option<u8>,
}

impl Utf8Error {
    pub const fn valid_up_to(&self) -> usize {
        opaque()
    }

    pub const fn error_len(&self) -> Option<usize> {
        opaque()
    }
}

impl fmt::Display for Utf8Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for Utf8Error {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseBoolError {
    _private: (),
}

impl fmt::Display for ParseBoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for ParseBoolError {}
