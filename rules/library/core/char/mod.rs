// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::error::Error;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::iter::FusedIterator;

pub(crate) mod convert;
pub(crate) mod decode;
pub(crate) mod methods;

pub use self::convert::{CharTryFromError, ParseCharError};
pub use self::decode::{DecodeUtf16, DecodeUtf16Error};

pub const MAX: char = '\u{10ffff}';

pub const REPLACEMENT_CHARACTER: char = '�';

pub const UNICODE_VERSION: (u8, u8, u8) = (17, 0, 0);

pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {
    decode::decode_utf16(iter)
}

pub const fn from_u32(i: u32) -> Option<char> {
    opaque()
}

pub const unsafe fn from_u32_unchecked(i: u32) -> char {
    opaque()
}

pub const fn from_digit(num: u32, radix: u32) -> Option<char> {
    opaque()
}

#[derive(Clone, Debug)]
pub struct EscapeUnicode {
    chars: [char; 10],
    at: u8,
}

impl Iterator for EscapeUnicode {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        opaque()
    }
}

impl ExactSizeIterator for EscapeUnicode {}

impl FusedIterator for EscapeUnicode {}

impl fmt::Display for EscapeUnicode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

#[derive(Clone, Debug)]
pub struct EscapeDefault {
    chars: [char; 10],
    at: u8,
}

impl Iterator for EscapeDefault {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        opaque()
    }
}

impl ExactSizeIterator for EscapeDefault {}

impl FusedIterator for EscapeDefault {}

impl fmt::Display for EscapeDefault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

#[derive(Clone, Debug)]
pub struct EscapeDebug {
    chars: [char; 10],
    at: u8,
}

impl Iterator for EscapeDebug {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        opaque()
    }
}

impl ExactSizeIterator for EscapeDebug {}

impl FusedIterator for EscapeDebug {}

impl fmt::Display for EscapeDebug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

#[derive(Clone, Debug)]
pub struct ToUppercase {
    chars: [char; 3],
    at: u8,
}

impl Iterator for ToUppercase {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        opaque()
    }
}

impl FusedIterator for ToUppercase {}

impl ExactSizeIterator for ToUppercase {}

impl DoubleEndedIterator for ToUppercase {
    fn next_back(&mut self) -> Option<char> {
        opaque()
    }
}

impl fmt::Display for ToUppercase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

#[derive(Clone, Debug)]
pub struct ToLowercase {
    chars: [char; 3],
    at: u8,
}

impl ExactSizeIterator for ToLowercase {}

impl DoubleEndedIterator for ToLowercase {
    fn next_back(&mut self) -> Option<char> {
        opaque()
    }
}

impl fmt::Display for ToLowercase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Iterator for ToLowercase {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        opaque()
    }
}

impl FusedIterator for ToLowercase {}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct TryFromCharError(());

impl fmt::Display for TryFromCharError {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for TryFromCharError {}
