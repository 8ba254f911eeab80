// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::error::Error;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::iter::FusedIterator;

#[derive(Clone, Debug)]
pub struct DecodeUtf16<I>
where
    I: Iterator<Item = u16>,
{
    iter: I,
    buf: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeUtf16Error {
    code: u16,
}

pub(crate) fn decode_utf16<I: IntoIterator<Item = u16>>(iter: I) -> DecodeUtf16<I::IntoIter> {
    DecodeUtf16 {
        iter: iter.into_iter(),
        buf: None,
    }
}

impl<I: Iterator<Item = u16>> Iterator for DecodeUtf16<I> {
    type Item = Result<char, DecodeUtf16Error>;

    fn next(&mut self) -> Option<Result<char, DecodeUtf16Error>> {
        match self.buf.take() {
            Some(_) => opaque(),
            None => match self.iter.next() {
                Some(_) => opaque(),
                None => None,
            },
        }
    }
}

impl<I: Iterator<Item = u16> + FusedIterator> FusedIterator for DecodeUtf16<I> {}

impl DecodeUtf16Error {
    pub fn unpaired_surrogate(&self) -> u16 {
        opaque()
    }
}

impl fmt::Display for DecodeUtf16Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for DecodeUtf16Error {}
