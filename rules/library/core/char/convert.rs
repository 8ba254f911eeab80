// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::char::TryFromCharError;
use crate::error::Error;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::str::traits::FromStr;

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl From<char> for $t {
            fn from(c: char) -> Self {
                c as $t
            }
        }
    )*};
}
family1! { u32 u64 u128 }

macro_rules! family2 {
    ($($t:ident)*) => {$(
        impl TryFrom<char> for $t {
            type Error = TryFromCharError;

            fn try_from(c: char) -> Result<$t, Self::Error> {
                opaque()
            }
        }
    )*};
}
family2! { u8 u16 usize }

impl From<u8> for char {
    fn from(i: u8) -> Self {
        opaque()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseCharError {
    too_many: bool,
}

impl Error for ParseCharError {}

impl fmt::Display for ParseCharError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl FromStr for char {
    type Err = ParseCharError;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        opaque()
    }
}

impl TryFrom<u32> for char {
    type Error = CharTryFromError;

    fn try_from(i: u32) -> Result<Self, Self::Error> {
        opaque()
    }
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct CharTryFromError(());

impl fmt::Display for CharTryFromError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}
