// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::iter::{Copied, FusedIterator};
use crate::slice::iter::Iter;
use crate::str::pattern::{DoubleEndedSearcher, Pattern};

use crate::str::pattern::{ReverseSearcher, Searcher};

#[derive(Clone)]
pub struct Chars<'a> {
    iter: Iter<'a, u8>,
}

impl<'a> Iterator for Chars<'a> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let _ = self.iter.next()?;
        Some(opaque())
    }
}

impl<'a> DoubleEndedIterator for Chars<'a> {
    fn next_back(&mut self) -> Option<char> {
        let _ = self.iter.next_back()?;
        Some(opaque())
    }
}

impl FusedIterator for Chars<'_> {}

impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str {
        opaque()
    }
}

#[derive(Clone)]
pub struct CharIndices<'a> {
    front_offset: usize,
    iter: Chars<'a>,
}

impl<'a> Iterator for CharIndices<'a> {
    type Item = (usize, char);

    fn next(&mut self) -> Option<(usize, char)> {
        let ch = self.iter.next()?;
        Some((opaque(), ch))
    }
}

impl<'a> DoubleEndedIterator for CharIndices<'a> {
    fn next_back(&mut self) -> Option<(usize, char)> {
        let ch = self.iter.next_back()?;
        Some((opaque(), ch))
    }
}

impl FusedIterator for CharIndices<'_> {}

impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str {
        opaque()
    }

    pub fn offset(&self) -> usize {
        opaque()
    }
}

#[derive(Clone)]
pub struct Bytes<'a>(Copied<Iter<'a, u8>>);

impl Iterator for Bytes<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        self.0.next()
    }
}

impl DoubleEndedIterator for Bytes<'_> {
    fn next_back(&mut self) -> Option<u8> {
        self.0.next_back()
    }
}

impl ExactSizeIterator for Bytes<'_> {}

impl FusedIterator for Bytes<'_> {}

pub struct Split<'a, P: Pattern> {
    rest: Option<&'a str>,
    searcher: P::Searcher<'a>,
}

pub struct RSplit<'a, P: Pattern> {
    rest: Option<&'a str>,
    searcher: P::Searcher<'a>,
}

impl<'a, P> Clone for RSplit<'a, P>
where
    P: Pattern<Searcher<'a>: Clone>,
{
    fn clone(&self) -> Self {
        RSplit {
            rest: self.rest,
            searcher: self.searcher.clone(),
        }
    }
}

impl<'a, P: Pattern> FusedIterator for Split<'a, P> {}

impl<'a, P: Pattern> Iterator for Split<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        match self.searcher.next_match() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P> DoubleEndedIterator for Split<'a, P>
where
    P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>,
{
    fn next_back(&mut self) -> Option<&'a str> {
        match self.searcher.next_match_back() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P> Clone for Split<'a, P>
where
    P: Pattern<Searcher<'a>: Clone>,
{
    fn clone(&self) -> Self {
        Split {
            rest: self.rest,
            searcher: self.searcher.clone(),
        }
    }
}

impl<'a, P> Iterator for RSplit<'a, P>
where
    P: Pattern<Searcher<'a>: ReverseSearcher<'a>>,
{
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        match self.searcher.next_match_back() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P> DoubleEndedIterator for RSplit<'a, P>
where
    P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>,
{
    fn next_back(&mut self) -> Option<&'a str> {
        match self.searcher.next_match() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P> FusedIterator for RSplit<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}

pub struct SplitTerminator<'a, P: Pattern> {
    rest: Option<&'a str>,
    searcher: P::Searcher<'a>,
}

pub struct RSplitTerminator<'a, P: Pattern> {
    rest: Option<&'a str>,
    searcher: P::Searcher<'a>,
}

impl<'a, P: Pattern> FusedIterator for SplitTerminator<'a, P> {}

impl<'a, P> Clone for SplitTerminator<'a, P>
where
    P: Pattern<Searcher<'a>: Clone>,
{
    fn clone(&self) -> Self {
        SplitTerminator {
            rest: self.rest,
            searcher: self.searcher.clone(),
        }
    }
}

impl<'a, P: Pattern> Iterator for SplitTerminator<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        match self.searcher.next_match() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P> DoubleEndedIterator for RSplitTerminator<'a, P>
where
    P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>,
{
    fn next_back(&mut self) -> Option<&'a str> {
        match self.searcher.next_match() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P> Clone for RSplitTerminator<'a, P>
where
    P: Pattern<Searcher<'a>: Clone>,
{
    fn clone(&self) -> Self {
        RSplitTerminator {
            rest: self.rest,
            searcher: self.searcher.clone(),
        }
    }
}

impl<'a, P> DoubleEndedIterator for SplitTerminator<'a, P>
where
    P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>,
{
    fn next_back(&mut self) -> Option<&'a str> {
        match self.searcher.next_match_back() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P> FusedIterator for RSplitTerminator<'a, P> where
    P: Pattern<Searcher<'a>: ReverseSearcher<'a>>
{
}

impl<'a, P> Iterator for RSplitTerminator<'a, P>
where
    P: Pattern<Searcher<'a>: ReverseSearcher<'a>>,
{
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        match self.searcher.next_match_back() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

pub struct SplitN<'a, P: Pattern> {
    rest: Option<&'a str>,
    searcher: P::Searcher<'a>,
    count: usize,
}

pub struct RSplitN<'a, P: Pattern> {
    rest: Option<&'a str>,
    searcher: P::Searcher<'a>,
    count: usize,
}

impl<'a, P: Pattern> Iterator for SplitN<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.count <= 1 {
            self.count = 0;
            return self.rest.take();
        }
        self.count -= 1;
        match self.searcher.next_match() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P> Clone for SplitN<'a, P>
where
    P: Pattern<Searcher<'a>: Clone>,
{
    fn clone(&self) -> Self {
        SplitN {
            rest: self.rest,
            searcher: self.searcher.clone(),
            count: self.count,
        }
    }
}

impl<'a, P: Pattern> FusedIterator for SplitN<'a, P> {}

impl<'a, P> Iterator for RSplitN<'a, P>
where
    P: Pattern<Searcher<'a>: ReverseSearcher<'a>>,
{
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.count <= 1 {
            self.count = 0;
            return self.rest.take();
        }
        self.count -= 1;
        match self.searcher.next_match_back() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P> Clone for RSplitN<'a, P>
where
    P: Pattern<Searcher<'a>: Clone>,
{
    fn clone(&self) -> Self {
        RSplitN {
            rest: self.rest,
            searcher: self.searcher.clone(),
            count: self.count,
        }
    }
}

impl<'a, P> FusedIterator for RSplitN<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}

pub struct MatchIndices<'a, P: Pattern>(P::Searcher<'a>);

pub struct RMatchIndices<'a, P: Pattern>(P::Searcher<'a>);

impl<'a, P: Pattern> FusedIterator for MatchIndices<'a, P> {}

impl<'a, P> Clone for RMatchIndices<'a, P>
where
    P: Pattern<Searcher<'a>: Clone>,
{
    fn clone(&self) -> Self {
        RMatchIndices(self.0.clone())
    }
}

impl<'a, P> DoubleEndedIterator for RMatchIndices<'a, P>
where
    P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>,
{
    fn next_back(&mut self) -> Option<(usize, &'a str)> {
        let _ = self.0.next_match()?;
        Some(opaque())
    }
}

impl<'a, P> DoubleEndedIterator for MatchIndices<'a, P>
where
    P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>,
{
    fn next_back(&mut self) -> Option<(usize, &'a str)> {
        let _ = self.0.next_match_back()?;
        Some(opaque())
    }
}

impl<'a, P> FusedIterator for RMatchIndices<'a, P> where
    P: Pattern<Searcher<'a>: ReverseSearcher<'a>>
{
}

impl<'a, P: Pattern> Iterator for MatchIndices<'a, P> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<(usize, &'a str)> {
        let _ = self.0.next_match()?;
        Some(opaque())
    }
}

impl<'a, P> Iterator for RMatchIndices<'a, P>
where
    P: Pattern<Searcher<'a>: ReverseSearcher<'a>>,
{
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<(usize, &'a str)> {
        let _ = self.0.next_match_back()?;
        Some(opaque())
    }
}

impl<'a, P> Clone for MatchIndices<'a, P>
where
    P: Pattern<Searcher<'a>: Clone>,
{
    fn clone(&self) -> Self {
        MatchIndices(self.0.clone())
    }
}

pub struct Matches<'a, P: Pattern>(P::Searcher<'a>);

pub struct RMatches<'a, P: Pattern>(P::Searcher<'a>);

impl<'a, P: Pattern> Iterator for Matches<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let _ = self.0.next_match()?;
        Some(opaque())
    }
}

impl<'a, P> DoubleEndedIterator for Matches<'a, P>
where
    P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>,
{
    fn next_back(&mut self) -> Option<&'a str> {
        let _ = self.0.next_match_back()?;
        Some(opaque())
    }
}

impl<'a, P> FusedIterator for RMatches<'a, P> where P: Pattern<Searcher<'a>: ReverseSearcher<'a>> {}

impl<'a, P> Iterator for RMatches<'a, P>
where
    P: Pattern<Searcher<'a>: ReverseSearcher<'a>>,
{
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let _ = self.0.next_match_back()?;
        Some(opaque())
    }
}

impl<'a, P> Clone for Matches<'a, P>
where
    P: Pattern<Searcher<'a>: Clone>,
{
    fn clone(&self) -> Self {
        Matches(self.0.clone())
    }
}

impl<'a, P: Pattern> FusedIterator for Matches<'a, P> {}

impl<'a, P> Clone for RMatches<'a, P>
where
    P: Pattern<Searcher<'a>: Clone>,
{
    fn clone(&self) -> Self {
        RMatches(self.0.clone())
    }
}

impl<'a, P> DoubleEndedIterator for RMatches<'a, P>
where
    P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>,
{
    fn next_back(&mut self) -> Option<&'a str> {
        let _ = self.0.next_match()?;
        Some(opaque())
    }
}

#[derive(Clone)]
pub struct Lines<'a>(&'a str);

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        opaque()
    }
}

impl<'a> DoubleEndedIterator for Lines<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        opaque()
    }
}

impl FusedIterator for Lines<'_> {}

#[derive(Clone)]
pub struct LinesAny<'a>(Lines<'a>);

impl<'a> Iterator for LinesAny<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        opaque()
    }
}

impl<'a> DoubleEndedIterator for LinesAny<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        opaque()
    }
}

impl FusedIterator for LinesAny<'_> {}

#[derive(Clone)]
pub struct SplitWhitespace<'a> {
    rest: &'a str,
}

#[derive(Clone)]
pub struct SplitAsciiWhitespace<'a> {
    rest: &'a str,
}

pub struct SplitInclusive<'a, P: Pattern> {
    rest: Option<&'a str>,
    searcher: P::Searcher<'a>,
}

impl<'a> Iterator for SplitWhitespace<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        opaque()
    }
}

impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        opaque()
    }
}

impl FusedIterator for SplitWhitespace<'_> {}

impl<'a> Iterator for SplitAsciiWhitespace<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        opaque()
    }
}

impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {
    fn next_back(&mut self) -> Option<&'a str> {
        opaque()
    }
}

impl FusedIterator for SplitAsciiWhitespace<'_> {}

impl<'a, P: Pattern> Iterator for SplitInclusive<'a, P> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        match self.searcher.next_match() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P: Pattern<Searcher<'a>: Clone>> Clone for SplitInclusive<'a, P> {
    fn clone(&self) -> Self {
        SplitInclusive {
            rest: self.rest,
            searcher: self.searcher.clone(),
        }
    }
}

impl<'a, P: Pattern<Searcher<'a>: DoubleEndedSearcher<'a>>> DoubleEndedIterator
    for SplitInclusive<'a, P>
{
    fn next_back(&mut self) -> Option<&'a str> {
        match self.searcher.next_match_back() {
            Some(_) => opaque(),
            None => self.rest.take(),
        }
    }
}

impl<'a, P: Pattern> FusedIterator for SplitInclusive<'a, P> {}

impl<'a, P: Pattern> SplitInclusive<'a, P> {
    pub fn remainder(&self) -> Option<&'a str> {
        opaque()
    }
}

#[derive(Clone)]
pub struct EncodeUtf16<'a> {
    chars: Chars<'a>,
    extra: u16,
}

impl<'a> Iterator for EncodeUtf16<'a> {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        opaque()
    }
}

impl FusedIterator for EncodeUtf16<'_> {}

#[derive(Clone)]
pub struct EscapeDebug<'a> {
    chars: Chars<'a>,
}

#[derive(Clone)]
pub struct EscapeDefault<'a> {
    chars: Chars<'a>,
}

#[derive(Clone)]
pub struct EscapeUnicode<'a> {
    chars: Chars<'a>,
}

impl<'a> FusedIterator for EscapeUnicode<'a> {}

impl<'a> Iterator for EscapeDefault<'a> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        opaque()
    }
}

impl<'a> FusedIterator for EscapeDebug<'a> {}

impl<'a> fmt::Display for EscapeUnicode<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a> fmt::Display for EscapeDefault<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a> FusedIterator for EscapeDefault<'a> {}

impl<'a> fmt::Display for EscapeDebug<'a> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a> Iterator for EscapeDebug<'a> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        opaque()
    }
}

impl<'a> Iterator for EscapeUnicode<'a> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        opaque()
    }
}

macro_rules! split_new {
    ($($name:ident)*) => {$(
        impl<'a, P: Pattern> $name<'a, P> {
            pub(super) fn new(text: &'a str, pat: P) -> Self {
                $name { rest: Some(text), searcher: pat.into_searcher(text) }
            }
        }
    )*};
}
split_new! { Split RSplit SplitTerminator RSplitTerminator SplitInclusive }

macro_rules! splitn_new {
    ($($name:ident)*) => {$(
        impl<'a, P: Pattern> $name<'a, P> {
            pub(super) fn new(text: &'a str, pat: P, count: usize) -> Self {
                $name { rest: Some(text), searcher: pat.into_searcher(text), count }
            }
        }
    )*};
}
splitn_new! { SplitN RSplitN }

macro_rules! matches_new {
    ($($name:ident)*) => {$(
        impl<'a, P: Pattern> $name<'a, P> {
            pub(super) fn new(text: &'a str, pat: P) -> Self {
                $name(pat.into_searcher(text))
            }
        }
    )*};
}
matches_new! { Matches RMatches MatchIndices RMatchIndices }
