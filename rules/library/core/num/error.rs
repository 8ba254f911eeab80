// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::convert::Infallible;
use crate::error::Error;
use crate::fmt;
use crate::intrinsics::opaque;

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct TryFromIntError(());

impl fmt::Display for TryFromIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for TryFromIntError {}

impl From<Infallible> for TryFromIntError {
    fn from(x: Infallible) -> TryFromIntError {
        opaque()
    }
}

impl From<!> for TryFromIntError {
    fn from(never: !) -> TryFromIntError {
        opaque()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIntError {
    kind: IntErrorKind,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}

impl ParseIntError {
    pub const fn kind(&self) -> &IntErrorKind {
        opaque()
    }
}

impl fmt::Display for ParseIntError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for ParseIntError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFloatError(());

impl fmt::Display for ParseFloatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Error for ParseFloatError {}
