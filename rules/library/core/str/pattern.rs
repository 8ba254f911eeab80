// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;

pub trait Pattern: Sized {
    type Searcher<'a>: Searcher<'a>;

    fn into_searcher(self, haystack: &str) -> Self::Searcher<'_>;

    fn is_contained_in(self, haystack: &str) -> bool {
        self.into_searcher(haystack).next_match().is_some()
    }

    fn is_prefix_of(self, haystack: &str) -> bool {
        matches!(self.into_searcher(haystack).next(), SearchStep::Match(0, _))
    }

    fn is_suffix_of<'a>(self, haystack: &'a str) -> bool
    where
        Self::Searcher<'a>: ReverseSearcher<'a>,
    {
        matches!(self.into_searcher(haystack).next_back(), SearchStep::Match(_, end) if end == haystack.len())
    }

    fn strip_prefix_of(self, haystack: &str) -> Option<&str> {
        match self.into_searcher(haystack).next() {
            SearchStep::Match(0, end) => Some(&haystack[end..]),
            _ => None,
        }
    }

    fn strip_suffix_of<'a>(self, haystack: &'a str) -> Option<&'a str>
    where
        Self::Searcher<'a>: ReverseSearcher<'a>,
    {
        match self.into_searcher(haystack).next_back() {
            SearchStep::Match(start, end) if end == haystack.len() => Some(&haystack[..start]),
            _ => None,
        }
    }

    fn as_utf8_pattern(&self) -> Option<Utf8Pattern<'_>> {
        None
    }
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Utf8Pattern<'a> {
    StringPattern(&'a [u8]),
    CharPattern(char),
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum SearchStep {
    Match(usize, usize),
    Reject(usize, usize),
    Done,
}

pub unsafe trait Searcher<'a> {
    fn haystack(&self) -> &'a str;

    fn next(&mut self) -> SearchStep;

    fn next_match(&mut self) -> Option<(usize, usize)> {
        loop {
            match self.next() {
                SearchStep::Match(start, end) => return Some((start, end)),
                SearchStep::Reject(..) => {}
                SearchStep::Done => return None,
            }
        }
    }

    fn next_reject(&mut self) -> Option<(usize, usize)> {
        loop {
            match self.next() {
                SearchStep::Reject(start, end) => return Some((start, end)),
                SearchStep::Match(..) => {}
                SearchStep::Done => return None,
            }
        }
    }
}

pub unsafe trait ReverseSearcher<'a>: Searcher<'a> {
    fn next_back(&mut self) -> SearchStep;

    fn next_match_back(&mut self) -> Option<(usize, usize)> {
        loop {
            match self.next_back() {
                SearchStep::Match(start, end) => return Some((start, end)),
                SearchStep::Reject(..) => {}
                SearchStep::Done => return None,
            }
        }
    }

    fn next_reject_back(&mut self) -> Option<(usize, usize)> {
        loop {
            match self.next_back() {
                SearchStep::Reject(start, end) => return Some((start, end)),
                SearchStep::Match(..) => {}
                SearchStep::Done => return None,
            }
        }
    }
}

pub trait DoubleEndedSearcher<'a>: ReverseSearcher<'a> {}

#[derive(Clone, Debug)]
pub struct CharSearcher<'a> {
    haystack: &'a str,
    finger: usize,
    finger_back: usize,
    needle: char,
    utf8_size: u8,
    utf8_encoded: [u8; 4],
}

unsafe impl<'a> Searcher<'a> for CharSearcher<'a> {
    fn haystack(&self) -> &'a str {
        opaque()
    }

    fn next(&mut self) -> SearchStep {
        opaque()
    }
}

unsafe impl<'a> ReverseSearcher<'a> for CharSearcher<'a> {
    fn next_back(&mut self) -> SearchStep {
        opaque()
    }
}

impl<'a> DoubleEndedSearcher<'a> for CharSearcher<'a> {}

impl Pattern for char {
    type Searcher<'a> = CharSearcher<'a>;

    fn into_searcher<'a>(self, haystack: &'a str) -> Self::Searcher<'a> {
        opaque()
    }
}

#[derive(Clone, Debug)]
pub struct CharArraySearcher<'a, const N: usize> {
    haystack: &'a str,
    needle: [char; N],
}

#[derive(Clone, Debug)]
pub struct CharArrayRefSearcher<'a, 'b, const N: usize> {
    haystack: &'a str,
    needle: &'b [char; N],
}

impl<const N: usize> Pattern for [char; N] {
    type Searcher<'a> = CharArraySearcher<'a, N>;

    fn into_searcher<'a>(self, haystack: &'a str) -> CharArraySearcher<'a, N> {
        CharArraySearcher {
            haystack,
            needle: self,
        }
    }
}

unsafe impl<'a, const N: usize> Searcher<'a> for CharArraySearcher<'a, N> {
    fn haystack(&self) -> &'a str {
        opaque()
    }

    fn next(&mut self) -> SearchStep {
        opaque()
    }
}

unsafe impl<'a, const N: usize> ReverseSearcher<'a> for CharArraySearcher<'a, N> {
    fn next_back(&mut self) -> SearchStep {
        opaque()
    }
}

impl<'a, const N: usize> DoubleEndedSearcher<'a> for CharArraySearcher<'a, N> {}

impl<'b, const N: usize> Pattern for &'b [char; N] {
    type Searcher<'a> = CharArrayRefSearcher<'a, 'b, N>;

    fn into_searcher<'a>(self, haystack: &'a str) -> CharArrayRefSearcher<'a, 'b, N> {
        CharArrayRefSearcher {
            haystack,
            needle: self,
        }
    }
}

unsafe impl<'a, 'b, const N: usize> Searcher<'a> for CharArrayRefSearcher<'a, 'b, N> {
    fn haystack(&self) -> &'a str {
        opaque()
    }

    fn next(&mut self) -> SearchStep {
        opaque()
    }
}

unsafe impl<'a, 'b, const N: usize> ReverseSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {
    fn next_back(&mut self) -> SearchStep {
        opaque()
    }
}

impl<'a, 'b, const N: usize> DoubleEndedSearcher<'a> for CharArrayRefSearcher<'a, 'b, N> {}

#[derive(Clone, Debug)]
pub struct CharSliceSearcher<'a, 'b> {
    haystack: &'a str,
    needle: &'b [char],
}

unsafe impl<'a, 'b> Searcher<'a> for CharSliceSearcher<'a, 'b> {
    fn haystack(&self) -> &'a str {
        opaque()
    }

    fn next(&mut self) -> SearchStep {
        opaque()
    }
}

unsafe impl<'a, 'b> ReverseSearcher<'a> for CharSliceSearcher<'a, 'b> {
    fn next_back(&mut self) -> SearchStep {
        opaque()
    }
}

impl<'a, 'b> DoubleEndedSearcher<'a> for CharSliceSearcher<'a, 'b> {}

impl<'b> Pattern for &'b [char] {
    type Searcher<'a> = CharSliceSearcher<'a, 'b>;

    fn into_searcher<'a>(self, haystack: &'a str) -> CharSliceSearcher<'a, 'b> {
        CharSliceSearcher {
            haystack,
            needle: self,
        }
    }
}

#[derive(Clone)]
pub struct CharPredicateSearcher<'a, F>
where
    F: FnMut(char) -> bool,
{
    haystack: &'a str,
    needle: F,
}

impl<F> fmt::Debug for CharPredicateSearcher<'_, F>
where
    F: FnMut(char) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

unsafe impl<'a, F> Searcher<'a> for CharPredicateSearcher<'a, F>
where
    F: FnMut(char) -> bool,
{
    fn haystack(&self) -> &'a str {
        self.haystack
    }

    fn next(&mut self) -> SearchStep {
        match self.haystack.chars().next() {
            None => SearchStep::Done,
            Some(ch) => {
                let (start, end) = opaque();
                self.haystack = &self.haystack[end..];
                if (self.needle)(ch) {
                    SearchStep::Match(start, end)
                } else {
                    SearchStep::Reject(start, end)
                }
            }
        }
    }
}

unsafe impl<'a, F> ReverseSearcher<'a> for CharPredicateSearcher<'a, F>
where
    F: FnMut(char) -> bool,
{
    fn next_back(&mut self) -> SearchStep {
        match self.haystack.chars().next_back() {
            None => SearchStep::Done,
            Some(ch) => {
                let (start, end) = opaque();
                self.haystack = &self.haystack[..start];
                if (self.needle)(ch) {
                    SearchStep::Match(start, end)
                } else {
                    SearchStep::Reject(start, end)
                }
            }
        }
    }
}

impl<'a, F> DoubleEndedSearcher<'a> for CharPredicateSearcher<'a, F> where F: FnMut(char) -> bool {}

impl<F> Pattern for F
where
    F: FnMut(char) -> bool,
{
    type Searcher<'a> = CharPredicateSearcher<'a, F>;

    fn into_searcher<'a>(self, haystack: &'a str) -> CharPredicateSearcher<'a, F> {
        CharPredicateSearcher {
            haystack,
            needle: self,
        }
    }
}

impl<'b, 'c> Pattern for &'c &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;

    fn into_searcher<'a>(self, haystack: &'a str) -> StrSearcher<'a, 'b> {
        (*self).into_searcher(haystack)
    }
}

impl<'b> Pattern for &'b str {
    type Searcher<'a> = StrSearcher<'a, 'b>;

    fn into_searcher(self, haystack: &str) -> StrSearcher<'_, 'b> {
        StrSearcher {
            haystack,
            needle: self,
        }
    }
}

#[derive(Clone, Debug)]
pub struct StrSearcher<'a, 'b> {
    haystack: &'a str,
    needle: &'b str,
}

unsafe impl<'a, 'b> Searcher<'a> for StrSearcher<'a, 'b> {
    fn haystack(&self) -> &'a str {
        opaque()
    }

    fn next(&mut self) -> SearchStep {
        opaque()
    }
}

unsafe impl<'a, 'b> ReverseSearcher<'a> for StrSearcher<'a, 'b> {
    fn next_back(&mut self) -> SearchStep {
        opaque()
    }
}
