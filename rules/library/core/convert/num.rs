// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::convert::num::private::Sealed;
use crate::intrinsics::opaque;
use crate::num::{NonZero, TryFromIntError};

pub trait FloatToInt<Int>: Sealed + Sized {
    unsafe fn to_int_unchecked(self) -> Int;
}

impl FloatToInt<usize> for f32 {
    unsafe fn to_int_unchecked(self) -> usize {
        opaque()
    }
}

impl FloatToInt<isize> for f32 {
    unsafe fn to_int_unchecked(self) -> isize {
        opaque()
    }
}

impl FloatToInt<u128> for f32 {
    unsafe fn to_int_unchecked(self) -> u128 {
        opaque()
    }
}

impl FloatToInt<i128> for f32 {
    unsafe fn to_int_unchecked(self) -> i128 {
        opaque()
    }
}

impl FloatToInt<u64> for f32 {
    unsafe fn to_int_unchecked(self) -> u64 {
        opaque()
    }
}

impl FloatToInt<i64> for f32 {
    unsafe fn to_int_unchecked(self) -> i64 {
        opaque()
    }
}

impl FloatToInt<u32> for f32 {
    unsafe fn to_int_unchecked(self) -> u32 {
        opaque()
    }
}

impl FloatToInt<i32> for f32 {
    unsafe fn to_int_unchecked(self) -> i32 {
        opaque()
    }
}

impl FloatToInt<u16> for f32 {
    unsafe fn to_int_unchecked(self) -> u16 {
        opaque()
    }
}

impl FloatToInt<i16> for f32 {
    unsafe fn to_int_unchecked(self) -> i16 {
        opaque()
    }
}

impl FloatToInt<u8> for f32 {
    unsafe fn to_int_unchecked(self) -> u8 {
        opaque()
    }
}

impl FloatToInt<i8> for f32 {
    unsafe fn to_int_unchecked(self) -> i8 {
        opaque()
    }
}

impl FloatToInt<usize> for f64 {
    unsafe fn to_int_unchecked(self) -> usize {
        opaque()
    }
}

impl FloatToInt<isize> for f64 {
    unsafe fn to_int_unchecked(self) -> isize {
        opaque()
    }
}

impl FloatToInt<u128> for f64 {
    unsafe fn to_int_unchecked(self) -> u128 {
        opaque()
    }
}

impl FloatToInt<i128> for f64 {
    unsafe fn to_int_unchecked(self) -> i128 {
        opaque()
    }
}

impl FloatToInt<u64> for f64 {
    unsafe fn to_int_unchecked(self) -> u64 {
        opaque()
    }
}

impl FloatToInt<i64> for f64 {
    unsafe fn to_int_unchecked(self) -> i64 {
        opaque()
    }
}

impl FloatToInt<u32> for f64 {
    unsafe fn to_int_unchecked(self) -> u32 {
        opaque()
    }
}

impl FloatToInt<i32> for f64 {
    unsafe fn to_int_unchecked(self) -> i32 {
        opaque()
    }
}

impl FloatToInt<u16> for f64 {
    unsafe fn to_int_unchecked(self) -> u16 {
        opaque()
    }
}

impl FloatToInt<i16> for f64 {
    unsafe fn to_int_unchecked(self) -> i16 {
        opaque()
    }
}

impl FloatToInt<u8> for f64 {
    unsafe fn to_int_unchecked(self) -> u8 {
        opaque()
    }
}

impl FloatToInt<i8> for f64 {
    unsafe fn to_int_unchecked(self) -> i8 {
        opaque()
    }
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl From<bool> for $t {
            fn from(b: bool) -> Self {
                b as $t
            }
        }

        impl TryFrom<$t> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: $t) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! family2 {
    ($($t:ident)*) => {$(
        impl From<u8> for $t {
            fn from(small: u8) -> Self {
                small as $t
            }
        }
    )*};
}
family2! { u16 u32 u64 u128 usize i16 i32 i64 i128 isize f32 f64 }

macro_rules! family3 {
    ($($t:ident)*) => {$(
        impl From<u16> for $t {
            fn from(small: u16) -> Self {
                small as $t
            }
        }
    )*};
}
family3! { u32 u64 u128 usize i32 i64 i128 f32 f64 }

macro_rules! family4 {
    ($($t:ident)*) => {$(
        impl From<u32> for $t {
            fn from(small: u32) -> Self {
                small as $t
            }
        }
    )*};
}
family4! { u64 u128 i64 i128 f64 }

impl From<u64> for u128 {
    fn from(small: u64) -> Self {
        small as u128
    }
}

macro_rules! family5 {
    ($($t:ident)*) => {$(
        impl From<i8> for $t {
            fn from(small: i8) -> Self {
                small as $t
            }
        }
    )*};
}
family5! { i16 i32 i64 i128 isize f32 f64 }

macro_rules! family6 {
    ($($t:ident)*) => {$(
        impl From<i16> for $t {
            fn from(small: i16) -> Self {
                small as $t
            }
        }
    )*};
}
family6! { i32 i64 i128 isize f32 f64 }

macro_rules! family7 {
    ($($t:ident)*) => {$(
        impl From<i32> for $t {
            fn from(small: i32) -> Self {
                small as $t
            }
        }
    )*};
}
family7! { i64 i128 f64 }

impl From<i64> for i128 {
    fn from(small: i64) -> Self {
        small as i128
    }
}

impl From<u64> for i128 {
    fn from(small: u64) -> Self {
        small as i128
    }
}

impl From<f32> for f64 {
    fn from(small: f32) -> Self {
        small as f64
    }
}

impl From<bool> for f32 {
    fn from(small: bool) -> Self {
        opaque()
    }
}

impl From<bool> for f64 {
    fn from(small: bool) -> Self {
        opaque()
    }
}

macro_rules! family8 {
    ($($t:ident)*) => {$(
        impl TryFrom<$t> for bool {
            type Error = TryFromIntError;

            fn try_from(i: $t) -> Result<Self, Self::Error> {
                opaque()
            }
        }

        impl TryFrom<NonZero<usize>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<usize>) -> Result<Self, Self::Error> {
                opaque()
            }
        }

        impl TryFrom<NonZero<isize>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<isize>) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family8! { u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 }

impl TryFrom<u16> for u8 {
    type Error = TryFromIntError;

    fn try_from(u: u16) -> Result<Self, Self::Error> {
        opaque()
    }
}

macro_rules! family14 {
    ($($t:ident)*) => {$(
        impl TryFrom<u32> for $t {
            type Error = TryFromIntError;

            fn try_from(u: u32) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family14! { u8 u16 i8 i16 }

macro_rules! family15 {
    ($($t:ident)*) => {$(
        impl TryFrom<u64> for $t {
            type Error = TryFromIntError;

            fn try_from(u: u64) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family15! { u8 u16 u32 i8 i16 i32 isize }

macro_rules! family9 {
    ($($t:ident)*) => {$(
        impl TryFrom<u128> for $t {
            type Error = TryFromIntError;

            fn try_from(u: u128) -> Result<Self, Self::Error> {
                opaque()
            }
        }

        impl TryFrom<i128> for $t {
            type Error = TryFromIntError;

            fn try_from(u: i128) -> Result<Self, Self::Error> {
                opaque()
            }
        }

        impl TryFrom<NonZero<u128>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<u128>) -> Result<Self, Self::Error> {
                opaque()
            }
        }

        impl TryFrom<NonZero<i128>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<i128>) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family9! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }

macro_rules! family10 {
    ($($t:ident)*) => {$(
        impl TryFrom<i16> for $t {
            type Error = TryFromIntError;

            fn try_from(u: i16) -> Result<Self, Self::Error> {
                opaque()
            }
        }

        impl TryFrom<NonZero<i16>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<i16>) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family10! { u8 u32 u64 u128 usize i8 }

macro_rules! family11 {
    ($($t:ident)*) => {$(
        impl TryFrom<i32> for $t {
            type Error = TryFromIntError;

            fn try_from(u: i32) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family11! { u8 u16 u64 u128 usize i8 i16 }

macro_rules! family12 {
    ($($t:ident)*) => {$(
        impl TryFrom<i64> for $t {
            type Error = TryFromIntError;

            fn try_from(u: i64) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family12! { u8 u16 u32 u128 usize i8 i16 i32 }

macro_rules! family13 {
    ($($t:ident $o:ident)*) => {$(
        impl TryFrom<$o> for $t {
            type Error = TryFromIntError;

            fn try_from(u: $o) -> Result<Self, Self::Error> {
                opaque()
            }
        }

        impl TryFrom<NonZero<$o>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<$o>) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family13! { u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 usize isize i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize }

impl TryFrom<u16> for i8 {
    type Error = TryFromIntError;

    fn try_from(u: u16) -> Result<Self, Self::Error> {
        opaque()
    }
}

macro_rules! family16 {
    ($($t:ident)*) => {$(
        impl TryFrom<i8> for $t {
            type Error = TryFromIntError;

            fn try_from(u: i8) -> Result<Self, Self::Error> {
                opaque()
            }
        }

        impl TryFrom<NonZero<i8>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<i8>) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family16! { u16 u32 u64 u128 usize }

macro_rules! family18 {
    ($($t:ident)*) => {$(
        impl TryFrom<usize> for $t {
            type Error = TryFromIntError;

            fn try_from(u: usize) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family18! { u8 u16 u32 i8 i16 i32 i64 }

macro_rules! family17 {
    ($($t:ident)*) => {$(
        impl TryFrom<usize> for $t {
            type Error = TryFromIntError;

            fn try_from(value: usize) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family17! { u64 u128 i128 }

macro_rules! family19 {
    ($($t:ident)*) => {$(
        impl TryFrom<isize> for $t {
            type Error = TryFromIntError;

            fn try_from(u: isize) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family19! { u8 u16 u32 u64 u128 i8 i16 i32 }

impl TryFrom<isize> for i128 {
    type Error = TryFromIntError;

    fn try_from(value: isize) -> Result<Self, Self::Error> {
        opaque()
    }
}

impl TryFrom<isize> for i64 {
    type Error = TryFromIntError;

    fn try_from(value: isize) -> Result<Self, Self::Error> {
        opaque()
    }
}

impl TryFrom<u32> for usize {
    type Error = TryFromIntError;

    fn try_from(value: u32) -> Result<Self, Self::Error> {
        opaque()
    }
}

impl TryFrom<u64> for usize {
    type Error = TryFromIntError;

    fn try_from(value: u64) -> Result<Self, Self::Error> {
        opaque()
    }
}

impl TryFrom<u32> for isize {
    type Error = TryFromIntError;

    fn try_from(value: u32) -> Result<Self, Self::Error> {
        opaque()
    }
}

impl TryFrom<u16> for isize {
    type Error = TryFromIntError;

    fn try_from(value: u16) -> Result<Self, Self::Error> {
        opaque()
    }
}

impl TryFrom<i32> for isize {
    type Error = TryFromIntError;

    fn try_from(value: i32) -> Result<Self, Self::Error> {
        opaque()
    }
}

impl TryFrom<i64> for isize {
    type Error = TryFromIntError;

    fn try_from(value: i64) -> Result<Self, Self::Error> {
        opaque()
    }
}

macro_rules! family20 {
    ($($t:ident)*) => {$(
        impl From<NonZero<u8>> for NonZero<$t> {
            fn from(small: NonZero<u8>) -> Self {
                opaque()
            }
        }
    )*};
}
family20! { u16 u32 u64 u128 usize i16 i32 i64 i128 isize }

macro_rules! family21 {
    ($($t:ident)*) => {$(
        impl From<NonZero<u16>> for NonZero<$t> {
            fn from(small: NonZero<u16>) -> Self {
                opaque()
            }
        }
    )*};
}
family21! { u32 u64 u128 usize i32 i64 i128 }

macro_rules! family22 {
    ($($t:ident)*) => {$(
        impl From<NonZero<u32>> for NonZero<$t> {
            fn from(small: NonZero<u32>) -> Self {
                opaque()
            }
        }
    )*};
}
family22! { u64 u128 i64 i128 }

impl From<NonZero<u64>> for NonZero<u128> {
    fn from(small: NonZero<u64>) -> Self {
        opaque()
    }
}

macro_rules! family23 {
    ($($t:ident)*) => {$(
        impl From<NonZero<i8>> for NonZero<$t> {
            fn from(small: NonZero<i8>) -> Self {
                opaque()
            }
        }
    )*};
}
family23! { i16 i32 i64 i128 isize }

macro_rules! family24 {
    ($($t:ident)*) => {$(
        impl From<NonZero<i16>> for NonZero<$t> {
            fn from(small: NonZero<i16>) -> Self {
                opaque()
            }
        }
    )*};
}
family24! { i32 i64 i128 isize }

impl From<NonZero<i32>> for NonZero<i64> {
    fn from(small: NonZero<i32>) -> Self {
        opaque()
    }
}

impl From<NonZero<i32>> for NonZero<i128> {
    fn from(small: NonZero<i32>) -> Self {
        opaque()
    }
}

impl From<NonZero<i64>> for NonZero<i128> {
    fn from(small: NonZero<i64>) -> Self {
        opaque()
    }
}

impl From<NonZero<u64>> for NonZero<i128> {
    fn from(small: NonZero<u64>) -> Self {
        opaque()
    }
}

macro_rules! family29 {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<u16>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<u16>) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family29! { u8 i8 isize }

macro_rules! family25 {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<u32>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<u32>) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family25! { u8 u16 usize i8 i16 isize }

macro_rules! family26 {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<u64>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<u64>) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family26! { u8 u16 u32 usize i8 i16 i32 isize }

macro_rules! family27 {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<i32>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<i32>) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family27! { u8 u16 u64 u128 usize i8 i16 isize }

macro_rules! family28 {
    ($($t:ident)*) => {$(
        impl TryFrom<NonZero<i64>> for NonZero<$t> {
            type Error = TryFromIntError;

            fn try_from(value: NonZero<i64>) -> Result<Self, Self::Error> {
                opaque()
            }
        }
    )*};
}
family28! { u8 u16 u32 u128 usize i8 i16 i32 isize }

mod private {
    pub trait Sealed {}

    impl Sealed for f32 {}
    impl Sealed for f64 {}
}
