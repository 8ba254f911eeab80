// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::iter::FusedIterator;

impl [u8] {
    pub const fn is_ascii(&self) -> bool {
        opaque()
    }

    pub const fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {
        opaque()
    }

    pub const fn make_ascii_uppercase(&mut self) {
        opaque()
    }

    pub const fn make_ascii_lowercase(&mut self) {
        opaque()
    }

    pub fn escape_ascii(&self) -> EscapeAscii<'_> {
        opaque()
    }

    pub const fn trim_ascii_start(&self) -> &[u8] {
        opaque()
    }

    pub const fn trim_ascii_end(&self) -> &[u8] {
        opaque()
    }

    pub const fn trim_ascii(&self) -> &[u8] {
        opaque()
    }
}

#[derive(Clone)]
pub struct EscapeAscii<'a> {
    bytes: &'a [u8],
}

impl<'a> Iterator for EscapeAscii<'a> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        opaque()
    }
}

impl<'a> DoubleEndedIterator for EscapeAscii<'a> {
    fn next_back(&mut self) -> Option<u8> {
        opaque()
    }
}

impl<'a> FusedIterator for EscapeAscii<'a> {}

impl<'a> fmt::Display for EscapeAscii<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a> fmt::Debug for EscapeAscii<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub const fn is_ascii_simple(bytes: &[u8]) -> bool {
    opaque()
}
