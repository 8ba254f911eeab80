// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::char::decode::DecodeUtf16;
use crate::char::{EscapeDebug, EscapeDefault, EscapeUnicode, ToLowercase, ToUppercase};
use crate::intrinsics::opaque;

impl char {
    pub const MIN: char = '\0';

    pub const MAX: char = '\u{10FFFF}';

    pub const MAX_LEN_UTF8: usize = 4;

    pub const MAX_LEN_UTF16: usize = 2;

    pub const REPLACEMENT_CHARACTER: char = '\u{FFFD}';

    pub const UNICODE_VERSION: (u8, u8, u8) = (17, 0, 0);

    pub fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {
        super::decode::decode_utf16(iter)
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

    pub const fn is_digit(self, radix: u32) -> bool {
        opaque()
    }

    pub const fn to_digit(self, radix: u32) -> Option<u32> {
        opaque()
    }

    pub fn escape_unicode(self) -> EscapeUnicode {
        opaque()
    }

    pub fn escape_debug(self) -> EscapeDebug {
        opaque()
    }

    pub fn escape_default(self) -> EscapeDefault {
        opaque()
    }

    pub const fn len_utf8(self) -> usize {
        opaque()
    }

    pub const fn len_utf16(self) -> usize {
        opaque()
    }

    pub const fn encode_utf8(self, dst: &mut [u8]) -> &mut str {
        opaque()
    }

    pub const fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {
        opaque()
    }

    pub fn is_alphabetic(self) -> bool {
        opaque()
    }

    pub const fn is_lowercase(self) -> bool {
        opaque()
    }

    pub const fn is_uppercase(self) -> bool {
        opaque()
    }

    pub const fn is_whitespace(self) -> bool {
        opaque()
    }

    pub fn is_alphanumeric(self) -> bool {
        opaque()
    }

    pub fn is_control(self) -> bool {
        opaque()
    }

    pub fn is_numeric(self) -> bool {
        opaque()
    }

    pub fn to_lowercase(self) -> ToLowercase {
        opaque()
    }

    pub fn to_uppercase(self) -> ToUppercase {
        opaque()
    }

    pub const fn is_ascii(&self) -> bool {
        opaque()
    }

    pub const fn to_ascii_uppercase(&self) -> char {
        opaque()
    }

    pub const fn to_ascii_lowercase(&self) -> char {
        opaque()
    }

    pub const fn eq_ignore_ascii_case(&self, other: &char) -> bool {
        opaque()
    }

    pub const fn make_ascii_uppercase(&mut self) {
        opaque()
    }

    pub const fn make_ascii_lowercase(&mut self) {
        opaque()
    }

    pub const fn is_ascii_alphabetic(&self) -> bool {
        opaque()
    }

    pub const fn is_ascii_uppercase(&self) -> bool {
        opaque()
    }

    pub const fn is_ascii_lowercase(&self) -> bool {
        opaque()
    }

    pub const fn is_ascii_alphanumeric(&self) -> bool {
        opaque()
    }

    pub const fn is_ascii_digit(&self) -> bool {
        opaque()
    }

    pub const fn is_ascii_hexdigit(&self) -> bool {
        opaque()
    }

    pub const fn is_ascii_punctuation(&self) -> bool {
        opaque()
    }

    pub const fn is_ascii_graphic(&self) -> bool {
        opaque()
    }

    pub const fn is_ascii_whitespace(&self) -> bool {
        opaque()
    }

    pub const fn is_ascii_control(&self) -> bool {
        opaque()
    }
}
