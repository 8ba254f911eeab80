// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::borrow::{Borrow, BorrowMut, ToOwned};
use crate::boxed::Box;
use crate::slice::{Concat, Join};
use crate::string::String;
use core::intrinsics::opaque;

pub use core::str::{
    Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, FromStr,
    Lines, LinesAny, MatchIndices, Matches, ParseBoolError, RMatchIndices, RMatches, RSplit,
    RSplitN, RSplitTerminator, Split, SplitAsciiWhitespace, SplitInclusive, SplitN,
    SplitTerminator, SplitWhitespace, Utf8Chunk, Utf8Chunks, Utf8Error, from_utf8, from_utf8_mut,
    from_utf8_unchecked, from_utf8_unchecked_mut, pattern,
};

use core::str::pattern::Pattern;

impl<S: Borrow<str>> Concat<str> for [S] {
    type Output = String;

    fn concat(slice: &Self) -> String {
        opaque()
    }
}

impl<S: Borrow<str>> Join<&str> for [S] {
    type Output = String;

    fn join(slice: &Self, sep: &str) -> String {
        opaque()
    }
}

impl Borrow<str> for String {
    fn borrow(&self) -> &str {
        opaque()
    }
}

impl BorrowMut<str> for String {
    fn borrow_mut(&mut self) -> &mut str {
        opaque()
    }
}

impl ToOwned for str {
    type Owned = String;

    fn to_owned(&self) -> String {
        opaque()
    }
}

pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> {
    opaque()
}

pub fn convert_while_ascii(s: &str, convert: fn(&u8) -> u8) -> (String, &str) {
    opaque()
}

impl str {
    #[rustc_allow_incoherent_impl]
    pub fn into_boxed_bytes(self: Box<Self>) -> Box<[u8]> {
        let raw = Box::into_raw(self);
        unsafe { Box::from_raw(raw as *mut [u8]) }
    }

    #[rustc_allow_incoherent_impl]
    pub fn replace<P: Pattern>(&self, from: P, to: &str) -> String {
        opaque()
    }

    #[rustc_allow_incoherent_impl]
    pub fn replacen<P: Pattern>(&self, pat: P, to: &str, count: usize) -> String {
        opaque()
    }

    #[rustc_allow_incoherent_impl]
    pub fn to_lowercase(&self) -> String {
        opaque()
    }

    #[rustc_allow_incoherent_impl]
    pub fn to_uppercase(&self) -> String {
        opaque()
    }

    #[rustc_allow_incoherent_impl]
    pub fn into_string(self: Box<Self>) -> String {
        unsafe { String::from_utf8_unchecked(self.into_boxed_bytes().into_vec()) }
    }

    #[rustc_allow_incoherent_impl]
    pub fn repeat(&self, n: usize) -> String {
        opaque()
    }

    #[rustc_allow_incoherent_impl]
    pub fn to_ascii_uppercase(&self) -> String {
        opaque()
    }

    #[rustc_allow_incoherent_impl]
    pub fn to_ascii_lowercase(&self) -> String {
        opaque()
    }
}
