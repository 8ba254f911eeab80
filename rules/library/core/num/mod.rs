// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::str::traits::FromStr;

pub(crate) mod error;
pub(crate) mod nonzero;
pub(crate) mod saturating;
pub(crate) mod wrapping;

pub use error::{IntErrorKind, ParseFloatError, ParseIntError, TryFromIntError};
pub use nonzero::{
    NonZero, NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8,
    NonZeroU16, NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize, ZeroablePrimitive,
};
pub use saturating::Saturating;
pub use wrapping::Wrapping;

pub(crate) mod signed;
pub(crate) mod unsigned;

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl FromStr for $t {
            type Err = ParseIntError;

            fn from_str(src: &str) -> Result<$t, ParseIntError> {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! float_from_str {
    ($($t:ty)*) => {$(
        impl FromStr for $t {
            type Err = ParseFloatError;

            fn from_str(src: &str) -> Result<$t, ParseFloatError> {
                opaque()
            }
        }
    )*};
}
float_from_str! { f32 f64 }
