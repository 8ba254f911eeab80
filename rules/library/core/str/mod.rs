// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::error::Error;
use crate::intrinsics::opaque;
use crate::slice::index::SliceIndex;
use crate::str::pattern::{DoubleEndedSearcher, Pattern};

pub(crate) mod converts;
pub(crate) mod error;
pub(crate) mod iter;
pub(crate) mod lossy;
pub mod pattern;
pub(crate) mod traits;

pub use converts::{from_utf8, from_utf8_mut, from_utf8_unchecked, from_utf8_unchecked_mut};
pub use error::{ParseBoolError, Utf8Error};
pub use iter::{
    Bytes, CharIndices, Chars, EncodeUtf16, EscapeDebug, EscapeDefault, EscapeUnicode, Lines,
    LinesAny, MatchIndices, Matches, RMatchIndices, RMatches, RSplit, RSplitN, RSplitTerminator,
    Split, SplitAsciiWhitespace, SplitInclusive, SplitN, SplitTerminator, SplitWhitespace,
};
pub use lossy::{Utf8Chunk, Utf8Chunks};
pub use traits::FromStr;

use crate::str::pattern::{ReverseSearcher, Searcher};

impl str {
    pub const fn len(&self) -> usize {
        self.as_bytes().len()
    }

    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

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

    pub const fn is_char_boundary(&self, index: usize) -> bool {
        opaque()
    }

    pub const fn floor_char_boundary(&self, index: usize) -> usize {
        opaque()
    }

    pub const fn ceil_char_boundary(&self, index: usize) -> usize {
        opaque()
    }

    pub const fn as_bytes(&self) -> &[u8] {
        unsafe { crate::intrinsics::transmute(self) }
    }

    pub const unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {
        opaque()
    }

    pub const fn as_ptr(&self) -> *const u8 {
        opaque()
    }

    pub const fn as_mut_ptr(&mut self) -> *mut u8 {
        opaque()
    }

    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&I::Output> {
        i.get(self)
    }

    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut I::Output> {
        i.get_mut(self)
    }

    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &I::Output {
        unsafe { &*i.get_unchecked(self) }
    }

    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut I::Output {
        unsafe { &mut *i.get_unchecked_mut(self) }
    }

    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str {
        opaque()
    }

    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str {
        opaque()
    }

    pub const fn split_at(&self, mid: usize) -> (&str, &str) {
        opaque()
    }

    pub const fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {
        opaque()
    }

    pub const fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {
        opaque()
    }

    pub const fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> {
        opaque()
    }

    pub fn chars(&self) -> Chars<'_> {
        opaque()
    }

    pub fn char_indices(&self) -> CharIndices<'_> {
        opaque()
    }

    pub fn bytes(&self) -> Bytes<'_> {
        opaque()
    }

    pub fn split_whitespace(&self) -> SplitWhitespace<'_> {
        opaque()
    }

    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {
        opaque()
    }

    pub fn lines(&self) -> Lines<'_> {
        opaque()
    }

    pub fn lines_any(&self) -> LinesAny<'_> {
        opaque()
    }

    pub fn encode_utf16(&self) -> EncodeUtf16<'_> {
        opaque()
    }

    pub fn contains<P: Pattern>(&self, pat: P) -> bool {
        pat.is_contained_in(self)
    }

    pub fn starts_with<P: Pattern>(&self, pat: P) -> bool {
        pat.is_prefix_of(self)
    }

    pub fn ends_with<P: Pattern>(&self, pat: P) -> bool
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        pat.is_suffix_of(self)
    }

    pub fn find<P: Pattern>(&self, pat: P) -> Option<usize> {
        pat.into_searcher(self).next_match().map(|(at, _)| at)
    }

    pub fn rfind<P: Pattern>(&self, pat: P) -> Option<usize>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        pat.into_searcher(self).next_match_back().map(|(at, _)| at)
    }

    pub fn split<P: Pattern>(&self, pat: P) -> Split<'_, P> {
        Split::new(self, pat)
    }

    pub fn split_inclusive<P: Pattern>(&self, pat: P) -> SplitInclusive<'_, P> {
        SplitInclusive::new(self, pat)
    }

    pub fn rsplit<P: Pattern>(&self, pat: P) -> RSplit<'_, P>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        RSplit::new(self, pat)
    }

    pub fn split_terminator<P: Pattern>(&self, pat: P) -> SplitTerminator<'_, P> {
        SplitTerminator::new(self, pat)
    }

    pub fn rsplit_terminator<P: Pattern>(&self, pat: P) -> RSplitTerminator<'_, P>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        RSplitTerminator::new(self, pat)
    }

    pub fn splitn<P: Pattern>(&self, n: usize, pat: P) -> SplitN<'_, P> {
        SplitN::new(self, pat, n)
    }

    pub fn rsplitn<P: Pattern>(&self, n: usize, pat: P) -> RSplitN<'_, P>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        RSplitN::new(self, pat, n)
    }

    pub fn split_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)> {
        match delimiter.into_searcher(self).next_match() {
            Some((start, end)) => Some((&self[..start], &self[end..])),
            None => None,
        }
    }

    pub fn rsplit_once<P: Pattern>(&self, delimiter: P) -> Option<(&str, &str)>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        match delimiter.into_searcher(self).next_match_back() {
            Some((start, end)) => Some((&self[..start], &self[end..])),
            None => None,
        }
    }

    pub fn matches<P: Pattern>(&self, pat: P) -> Matches<'_, P> {
        Matches::new(self, pat)
    }

    pub fn rmatches<P: Pattern>(&self, pat: P) -> RMatches<'_, P>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        RMatches::new(self, pat)
    }

    pub fn match_indices<P: Pattern>(&self, pat: P) -> MatchIndices<'_, P> {
        MatchIndices::new(self, pat)
    }

    pub fn rmatch_indices<P: Pattern>(&self, pat: P) -> RMatchIndices<'_, P>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        RMatchIndices::new(self, pat)
    }

    pub fn trim(&self) -> &str {
        opaque()
    }

    pub fn trim_start(&self) -> &str {
        opaque()
    }

    pub fn trim_end(&self) -> &str {
        opaque()
    }

    pub fn trim_left(&self) -> &str {
        opaque()
    }

    pub fn trim_right(&self) -> &str {
        opaque()
    }

    pub fn trim_matches<P: Pattern>(&self, pat: P) -> &str
    where
        for<'a> P::Searcher<'a>: DoubleEndedSearcher<'a>,
    {
        let mut searcher = pat.into_searcher(self);
        match searcher.next_reject() {
            Some((start, _)) => match searcher.next_reject_back() {
                Some((_, end)) => &self[start..end],
                None => &self[start..],
            },
            None => "",
        }
    }

    pub fn trim_start_matches<P: Pattern>(&self, pat: P) -> &str {
        match pat.into_searcher(self).next_reject() {
            Some((start, _)) => &self[start..],
            None => "",
        }
    }

    pub fn strip_prefix<P: Pattern>(&self, prefix: P) -> Option<&str> {
        prefix.strip_prefix_of(self)
    }

    pub fn strip_suffix<P: Pattern>(&self, suffix: P) -> Option<&str>
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        suffix.strip_suffix_of(self)
    }

    pub fn trim_end_matches<P: Pattern>(&self, pat: P) -> &str
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        match pat.into_searcher(self).next_reject_back() {
            Some((_, end)) => &self[..end],
            None => "",
        }
    }

    pub fn trim_left_matches<P: Pattern>(&self, pat: P) -> &str {
        self.trim_start_matches(pat)
    }

    pub fn trim_right_matches<P: Pattern>(&self, pat: P) -> &str
    where
        for<'a> P::Searcher<'a>: ReverseSearcher<'a>,
    {
        self.trim_end_matches(pat)
    }

    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {
        FromStr::from_str(self)
    }

    pub const fn is_ascii(&self) -> bool {
        opaque()
    }

    pub const fn eq_ignore_ascii_case(&self, other: &str) -> bool {
        opaque()
    }

    pub const fn make_ascii_uppercase(&mut self) {
        opaque()
    }

    pub const fn make_ascii_lowercase(&mut self) {
        opaque()
    }

    pub const fn trim_ascii_start(&self) -> &str {
        opaque()
    }

    pub const fn trim_ascii_end(&self) -> &str {
        opaque()
    }

    pub const fn trim_ascii(&self) -> &str {
        opaque()
    }

    pub fn escape_debug(&self) -> EscapeDebug<'_> {
        opaque()
    }

    pub fn escape_default(&self) -> EscapeDefault<'_> {
        opaque()
    }

    pub fn escape_unicode(&self) -> EscapeUnicode<'_> {
        opaque()
    }
}

impl AsRef<[u8]> for str {
    fn as_ref(&self) -> &[u8] {
        opaque()
    }
}

impl Default for &str {
    fn default() -> Self {
        opaque()
    }
}

impl Default for &mut str {
    fn default() -> Self {
        opaque()
    }
}

impl !Error for &str {}
