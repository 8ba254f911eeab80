// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

#[lang = "not"]
pub trait Not {
    type Output;

    fn not(self) -> Self::Output;
}

impl Not for bool {
    type Output = bool;

    fn not(self) -> bool {
        opaque()
    }
}

impl Not for &bool {
    type Output = <bool as Not>::Output;

    fn not(self) -> <bool as Not>::Output {
        opaque()
    }
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Not for $t {
            type Output = $t;

            fn not(self) -> $t {
                opaque()
            }
        }

        impl Not for &$t {
            type Output = <$t as Not>::Output;

            fn not(self) -> <$t as Not>::Output {
                opaque()
            }
        }

        impl BitAnd for $t {
            type Output = $t;

            fn bitand(self, rhs: $t) -> $t {
                opaque()
            }
        }

        impl BitAnd<$t> for &$t {
            type Output = <$t as BitAnd>::Output;

            fn bitand(self, other: $t) -> <$t as BitAnd<$t>>::Output {
                opaque()
            }
        }

        impl BitAnd<&$t> for $t {
            type Output = <$t as BitAnd>::Output;

            fn bitand(self, other: &$t) -> <$t as BitAnd<$t>>::Output {
                opaque()
            }
        }

        impl BitAnd<&$t> for &$t {
            type Output = <$t as BitAnd>::Output;

            fn bitand(self, other: &$t) -> <$t as BitAnd<$t>>::Output {
                opaque()
            }
        }

        impl BitOr for $t {
            type Output = $t;

            fn bitor(self, rhs: $t) -> $t {
                opaque()
            }
        }

        impl BitOr<$t> for &$t {
            type Output = <$t as BitOr>::Output;

            fn bitor(self, other: $t) -> <$t as BitOr<$t>>::Output {
                opaque()
            }
        }

        impl BitOr<&$t> for $t {
            type Output = <$t as BitOr>::Output;

            fn bitor(self, other: &$t) -> <$t as BitOr<$t>>::Output {
                opaque()
            }
        }

        impl BitOr<&$t> for &$t {
            type Output = <$t as BitOr>::Output;

            fn bitor(self, other: &$t) -> <$t as BitOr<$t>>::Output {
                opaque()
            }
        }

        impl BitXor for $t {
            type Output = $t;

            fn bitxor(self, other: $t) -> $t {
                opaque()
            }
        }

        impl BitXor<$t> for &$t {
            type Output = <$t as BitXor>::Output;

            fn bitxor(self, other: $t) -> <$t as BitXor<$t>>::Output {
                opaque()
            }
        }

        impl BitXor<&$t> for $t {
            type Output = <$t as BitXor>::Output;

            fn bitxor(self, other: &$t) -> <$t as BitXor<$t>>::Output {
                opaque()
            }
        }

        impl BitXor<&$t> for &$t {
            type Output = <$t as BitXor>::Output;

            fn bitxor(self, other: &$t) -> <$t as BitXor<$t>>::Output {
                opaque()
            }
        }

        impl Shl for $t {
            type Output = $t;

            fn shl(self, other: $t) -> $t {
                opaque()
            }
        }

        impl Shl<$t> for &$t {
            type Output = <$t as Shl>::Output;

            fn shl(self, other: $t) -> <$t as Shl<$t>>::Output {
                opaque()
            }
        }

        impl Shl<&$t> for $t {
            type Output = <$t as Shl>::Output;

            fn shl(self, other: &$t) -> <$t as Shl<$t>>::Output {
                opaque()
            }
        }

        impl Shl<&$t> for &$t {
            type Output = <$t as Shl>::Output;

            fn shl(self, other: &$t) -> <$t as Shl<$t>>::Output {
                opaque()
            }
        }

        impl Shr for $t {
            type Output = $t;

            fn shr(self, other: $t) -> $t {
                opaque()
            }
        }

        impl Shr<$t> for &$t {
            type Output = <$t as Shr>::Output;

            fn shr(self, other: $t) -> <$t as Shr<$t>>::Output {
                opaque()
            }
        }

        impl Shr<&$t> for $t {
            type Output = <$t as Shr>::Output;

            fn shr(self, other: &$t) -> <$t as Shr<$t>>::Output {
                opaque()
            }
        }

        impl Shr<&$t> for &$t {
            type Output = <$t as Shr>::Output;

            fn shr(self, other: &$t) -> <$t as Shr<$t>>::Output {
                opaque()
            }
        }

        impl BitAndAssign for $t {
            fn bitand_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl BitAndAssign<&$t> for $t {
            fn bitand_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl BitOrAssign for $t {
            fn bitor_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl BitOrAssign<&$t> for $t {
            fn bitor_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl BitXorAssign for $t {
            fn bitxor_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl BitXorAssign<&$t> for $t {
            fn bitxor_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl ShlAssign for $t {
            fn shl_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl ShlAssign<&i128> for $t {
            fn shl_assign(&mut self, other: &i128) {
                opaque()
            }
        }

        impl ShlAssign<&i16> for $t {
            fn shl_assign(&mut self, other: &i16) {
                opaque()
            }
        }

        impl ShlAssign<&i32> for $t {
            fn shl_assign(&mut self, other: &i32) {
                opaque()
            }
        }

        impl ShlAssign<&i64> for $t {
            fn shl_assign(&mut self, other: &i64) {
                opaque()
            }
        }

        impl ShlAssign<&i8> for $t {
            fn shl_assign(&mut self, other: &i8) {
                opaque()
            }
        }

        impl ShlAssign<&isize> for $t {
            fn shl_assign(&mut self, other: &isize) {
                opaque()
            }
        }

        impl ShlAssign<&u128> for $t {
            fn shl_assign(&mut self, other: &u128) {
                opaque()
            }
        }

        impl ShlAssign<&u16> for $t {
            fn shl_assign(&mut self, other: &u16) {
                opaque()
            }
        }

        impl ShlAssign<&u32> for $t {
            fn shl_assign(&mut self, other: &u32) {
                opaque()
            }
        }

        impl ShlAssign<&u64> for $t {
            fn shl_assign(&mut self, other: &u64) {
                opaque()
            }
        }

        impl ShlAssign<&u8> for $t {
            fn shl_assign(&mut self, other: &u8) {
                opaque()
            }
        }

        impl ShlAssign<&usize> for $t {
            fn shl_assign(&mut self, other: &usize) {
                opaque()
            }
        }

        impl ShrAssign for $t {
            fn shr_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl ShrAssign<&$t> for $t {
            fn shr_assign(&mut self, other: &$t) {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl Not for ! {
    type Output = !;

    fn not(self) -> ! {
        opaque()
    }
}

#[lang = "bitand"]
pub trait BitAnd<Rhs = Self> {
    type Output;

    fn bitand(self, rhs: Rhs) -> Self::Output;
}

impl BitAnd<&bool> for bool {
    type Output = <bool as BitAnd>::Output;

    fn bitand(self, other: &bool) -> <bool as BitAnd<bool>>::Output {
        opaque()
    }
}

impl BitAnd<&bool> for &bool {
    type Output = <bool as BitAnd>::Output;

    fn bitand(self, other: &bool) -> <bool as BitAnd<bool>>::Output {
        opaque()
    }
}

impl BitAnd for bool {
    type Output = bool;

    fn bitand(self, rhs: bool) -> bool {
        opaque()
    }
}

impl BitAnd<bool> for &bool {
    type Output = <bool as BitAnd>::Output;

    fn bitand(self, other: bool) -> <bool as BitAnd<bool>>::Output {
        opaque()
    }
}

#[lang = "bitor"]
pub trait BitOr<Rhs = Self> {
    type Output;

    fn bitor(self, rhs: Rhs) -> Self::Output;
}

impl BitOr<&bool> for bool {
    type Output = <bool as BitOr>::Output;

    fn bitor(self, other: &bool) -> <bool as BitOr<bool>>::Output {
        opaque()
    }
}

impl BitOr<&bool> for &bool {
    type Output = <bool as BitOr>::Output;

    fn bitor(self, other: &bool) -> <bool as BitOr<bool>>::Output {
        opaque()
    }
}

impl BitOr for bool {
    type Output = bool;

    fn bitor(self, rhs: bool) -> bool {
        opaque()
    }
}

impl BitOr<bool> for &bool {
    type Output = <bool as BitOr>::Output;

    fn bitor(self, other: bool) -> <bool as BitOr<bool>>::Output {
        opaque()
    }
}

#[lang = "bitxor"]
pub trait BitXor<Rhs = Self> {
    type Output;

    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

impl BitXor for bool {
    type Output = bool;

    fn bitxor(self, other: bool) -> bool {
        opaque()
    }
}

impl BitXor<bool> for &bool {
    type Output = <bool as BitXor>::Output;

    fn bitxor(self, other: bool) -> <bool as BitXor<bool>>::Output {
        opaque()
    }
}

impl BitXor<&bool> for bool {
    type Output = <bool as BitXor>::Output;

    fn bitxor(self, other: &bool) -> <bool as BitXor<bool>>::Output {
        opaque()
    }
}

impl BitXor<&bool> for &bool {
    type Output = <bool as BitXor>::Output;

    fn bitxor(self, other: &bool) -> <bool as BitXor<bool>>::Output {
        opaque()
    }
}

#[lang = "shl"]
pub trait Shl<Rhs = Self> {
    type Output;

    fn shl(self, rhs: Rhs) -> Self::Output;
}

macro_rules! family2 {
    ($($t:ident)*) => {$(
        impl Shl<&i32> for $t {
            type Output = <$t as Shl<i32>>::Output;

            fn shl(self, other: &i32) -> <$t as Shl<i32>>::Output {
                opaque()
            }
        }

        impl Shl<&i32> for &$t {
            type Output = <$t as Shl<i32>>::Output;

            fn shl(self, other: &i32) -> <$t as Shl<i32>>::Output {
                opaque()
            }
        }

        impl Shl<&u32> for $t {
            type Output = <$t as Shl<u32>>::Output;

            fn shl(self, other: &u32) -> <$t as Shl<u32>>::Output {
                opaque()
            }
        }

        impl Shl<&u32> for &$t {
            type Output = <$t as Shl<u32>>::Output;

            fn shl(self, other: &u32) -> <$t as Shl<u32>>::Output {
                opaque()
            }
        }

        impl Shl<i32> for $t {
            type Output = $t;

            fn shl(self, other: i32) -> $t {
                opaque()
            }
        }

        impl Shl<u32> for $t {
            type Output = $t;

            fn shl(self, other: u32) -> $t {
                opaque()
            }
        }

        impl Shr<&i32> for $t {
            type Output = <$t as Shr<i32>>::Output;

            fn shr(self, other: &i32) -> <$t as Shr<i32>>::Output {
                opaque()
            }
        }

        impl Shr<&i32> for &$t {
            type Output = <$t as Shr<i32>>::Output;

            fn shr(self, other: &i32) -> <$t as Shr<i32>>::Output {
                opaque()
            }
        }

        impl Shr<&u32> for $t {
            type Output = <$t as Shr<u32>>::Output;

            fn shr(self, other: &u32) -> <$t as Shr<u32>>::Output {
                opaque()
            }
        }

        impl Shr<&u32> for &$t {
            type Output = <$t as Shr<u32>>::Output;

            fn shr(self, other: &u32) -> <$t as Shr<u32>>::Output {
                opaque()
            }
        }

        impl Shr<i32> for $t {
            type Output = $t;

            fn shr(self, other: i32) -> $t {
                opaque()
            }
        }

        impl Shr<i32> for &$t {
            type Output = <$t as Shr<i32>>::Output;

            fn shr(self, other: i32) -> <$t as Shr<i32>>::Output {
                opaque()
            }
        }

        impl Shr<u32> for $t {
            type Output = $t;

            fn shr(self, other: u32) -> $t {
                opaque()
            }
        }

        impl Shr<u32> for &$t {
            type Output = <$t as Shr<u32>>::Output;

            fn shr(self, other: u32) -> <$t as Shr<u32>>::Output {
                opaque()
            }
        }

        impl ShlAssign<i32> for $t {
            fn shl_assign(&mut self, other: i32) {
                opaque()
            }
        }

        impl ShlAssign<u32> for $t {
            fn shl_assign(&mut self, other: u32) {
                opaque()
            }
        }

        impl ShrAssign<&i32> for $t {
            fn shr_assign(&mut self, other: &i32) {
                opaque()
            }
        }

        impl ShrAssign<&u32> for $t {
            fn shr_assign(&mut self, other: &u32) {
                opaque()
            }
        }

        impl ShrAssign<i32> for $t {
            fn shr_assign(&mut self, other: i32) {
                opaque()
            }
        }

        impl ShrAssign<u32> for $t {
            fn shr_assign(&mut self, other: u32) {
                opaque()
            }
        }
    )*};
}
family2! { u8 u16 u64 u128 usize i8 i16 i64 i128 isize }

macro_rules! family3 {
    ($($t:ident)*) => {$(
        impl Shl<&i16> for $t {
            type Output = <$t as Shl<i16>>::Output;

            fn shl(self, other: &i16) -> <$t as Shl<i16>>::Output {
                opaque()
            }
        }

        impl Shl<&i16> for &$t {
            type Output = <$t as Shl<i16>>::Output;

            fn shl(self, other: &i16) -> <$t as Shl<i16>>::Output {
                opaque()
            }
        }

        impl Shl<&u16> for $t {
            type Output = <$t as Shl<u16>>::Output;

            fn shl(self, other: &u16) -> <$t as Shl<u16>>::Output {
                opaque()
            }
        }

        impl Shl<&u16> for &$t {
            type Output = <$t as Shl<u16>>::Output;

            fn shl(self, other: &u16) -> <$t as Shl<u16>>::Output {
                opaque()
            }
        }

        impl Shl<i16> for $t {
            type Output = $t;

            fn shl(self, other: i16) -> $t {
                opaque()
            }
        }

        impl Shl<u16> for $t {
            type Output = $t;

            fn shl(self, other: u16) -> $t {
                opaque()
            }
        }

        impl Shr<&i16> for $t {
            type Output = <$t as Shr<i16>>::Output;

            fn shr(self, other: &i16) -> <$t as Shr<i16>>::Output {
                opaque()
            }
        }

        impl Shr<&i16> for &$t {
            type Output = <$t as Shr<i16>>::Output;

            fn shr(self, other: &i16) -> <$t as Shr<i16>>::Output {
                opaque()
            }
        }

        impl Shr<&u16> for $t {
            type Output = <$t as Shr<u16>>::Output;

            fn shr(self, other: &u16) -> <$t as Shr<u16>>::Output {
                opaque()
            }
        }

        impl Shr<&u16> for &$t {
            type Output = <$t as Shr<u16>>::Output;

            fn shr(self, other: &u16) -> <$t as Shr<u16>>::Output {
                opaque()
            }
        }

        impl Shr<i16> for $t {
            type Output = $t;

            fn shr(self, other: i16) -> $t {
                opaque()
            }
        }

        impl Shr<i16> for &$t {
            type Output = <$t as Shr<i16>>::Output;

            fn shr(self, other: i16) -> <$t as Shr<i16>>::Output {
                opaque()
            }
        }

        impl Shr<u16> for $t {
            type Output = $t;

            fn shr(self, other: u16) -> $t {
                opaque()
            }
        }

        impl Shr<u16> for &$t {
            type Output = <$t as Shr<u16>>::Output;

            fn shr(self, other: u16) -> <$t as Shr<u16>>::Output {
                opaque()
            }
        }

        impl ShlAssign<i16> for $t {
            fn shl_assign(&mut self, other: i16) {
                opaque()
            }
        }

        impl ShlAssign<u16> for $t {
            fn shl_assign(&mut self, other: u16) {
                opaque()
            }
        }

        impl ShrAssign<&i16> for $t {
            fn shr_assign(&mut self, other: &i16) {
                opaque()
            }
        }

        impl ShrAssign<&u16> for $t {
            fn shr_assign(&mut self, other: &u16) {
                opaque()
            }
        }

        impl ShrAssign<i16> for $t {
            fn shr_assign(&mut self, other: i16) {
                opaque()
            }
        }

        impl ShrAssign<u16> for $t {
            fn shr_assign(&mut self, other: u16) {
                opaque()
            }
        }
    )*};
}
family3! { u8 u32 u64 u128 usize i8 i32 i64 i128 isize }

macro_rules! family4 {
    ($($t:ident)*) => {$(
        impl Shl<u32> for &$t {
            type Output = <$t as Shl<u32>>::Output;

            fn shl(self, other: u32) -> <$t as Shl<u32>>::Output {
                opaque()
            }
        }
    )*};
}
family4! { u8 u16 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! family5 {
    ($($t:ident)*) => {$(
        impl Shl<&i64> for $t {
            type Output = <$t as Shl<i64>>::Output;

            fn shl(self, other: &i64) -> <$t as Shl<i64>>::Output {
                opaque()
            }
        }

        impl Shl<&i64> for &$t {
            type Output = <$t as Shl<i64>>::Output;

            fn shl(self, other: &i64) -> <$t as Shl<i64>>::Output {
                opaque()
            }
        }

        impl Shl<&u64> for $t {
            type Output = <$t as Shl<u64>>::Output;

            fn shl(self, other: &u64) -> <$t as Shl<u64>>::Output {
                opaque()
            }
        }

        impl Shl<&u64> for &$t {
            type Output = <$t as Shl<u64>>::Output;

            fn shl(self, other: &u64) -> <$t as Shl<u64>>::Output {
                opaque()
            }
        }

        impl Shl<i64> for $t {
            type Output = $t;

            fn shl(self, other: i64) -> $t {
                opaque()
            }
        }

        impl Shl<u64> for $t {
            type Output = $t;

            fn shl(self, other: u64) -> $t {
                opaque()
            }
        }

        impl Shr<&i64> for $t {
            type Output = <$t as Shr<i64>>::Output;

            fn shr(self, other: &i64) -> <$t as Shr<i64>>::Output {
                opaque()
            }
        }

        impl Shr<&i64> for &$t {
            type Output = <$t as Shr<i64>>::Output;

            fn shr(self, other: &i64) -> <$t as Shr<i64>>::Output {
                opaque()
            }
        }

        impl Shr<&u64> for $t {
            type Output = <$t as Shr<u64>>::Output;

            fn shr(self, other: &u64) -> <$t as Shr<u64>>::Output {
                opaque()
            }
        }

        impl Shr<&u64> for &$t {
            type Output = <$t as Shr<u64>>::Output;

            fn shr(self, other: &u64) -> <$t as Shr<u64>>::Output {
                opaque()
            }
        }

        impl Shr<i64> for $t {
            type Output = $t;

            fn shr(self, other: i64) -> $t {
                opaque()
            }
        }

        impl Shr<i64> for &$t {
            type Output = <$t as Shr<i64>>::Output;

            fn shr(self, other: i64) -> <$t as Shr<i64>>::Output {
                opaque()
            }
        }

        impl Shr<u64> for $t {
            type Output = $t;

            fn shr(self, other: u64) -> $t {
                opaque()
            }
        }

        impl Shr<u64> for &$t {
            type Output = <$t as Shr<u64>>::Output;

            fn shr(self, other: u64) -> <$t as Shr<u64>>::Output {
                opaque()
            }
        }

        impl ShlAssign<i64> for $t {
            fn shl_assign(&mut self, other: i64) {
                opaque()
            }
        }

        impl ShlAssign<u64> for $t {
            fn shl_assign(&mut self, other: u64) {
                opaque()
            }
        }

        impl ShrAssign<&i64> for $t {
            fn shr_assign(&mut self, other: &i64) {
                opaque()
            }
        }

        impl ShrAssign<&u64> for $t {
            fn shr_assign(&mut self, other: &u64) {
                opaque()
            }
        }

        impl ShrAssign<i64> for $t {
            fn shr_assign(&mut self, other: i64) {
                opaque()
            }
        }

        impl ShrAssign<u64> for $t {
            fn shr_assign(&mut self, other: u64) {
                opaque()
            }
        }
    )*};
}
family5! { u8 u16 u32 u128 usize i8 i16 i32 i128 isize }

macro_rules! family6 {
    ($($t:ident)*) => {$(
        impl Shl<u64> for &$t {
            type Output = <$t as Shl<u64>>::Output;

            fn shl(self, other: u64) -> <$t as Shl<u64>>::Output {
                opaque()
            }
        }
    )*};
}
family6! { u8 u16 u32 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! family7 {
    ($($t:ident)*) => {$(
        impl Shl<&i128> for $t {
            type Output = <$t as Shl<i128>>::Output;

            fn shl(self, other: &i128) -> <$t as Shl<i128>>::Output {
                opaque()
            }
        }

        impl Shl<&i128> for &$t {
            type Output = <$t as Shl<i128>>::Output;

            fn shl(self, other: &i128) -> <$t as Shl<i128>>::Output {
                opaque()
            }
        }

        impl Shl<&u128> for $t {
            type Output = <$t as Shl<u128>>::Output;

            fn shl(self, other: &u128) -> <$t as Shl<u128>>::Output {
                opaque()
            }
        }

        impl Shl<&u128> for &$t {
            type Output = <$t as Shl<u128>>::Output;

            fn shl(self, other: &u128) -> <$t as Shl<u128>>::Output {
                opaque()
            }
        }

        impl Shl<i128> for $t {
            type Output = $t;

            fn shl(self, other: i128) -> $t {
                opaque()
            }
        }

        impl Shl<u128> for $t {
            type Output = $t;

            fn shl(self, other: u128) -> $t {
                opaque()
            }
        }

        impl Shr<&i128> for $t {
            type Output = <$t as Shr<i128>>::Output;

            fn shr(self, other: &i128) -> <$t as Shr<i128>>::Output {
                opaque()
            }
        }

        impl Shr<&i128> for &$t {
            type Output = <$t as Shr<i128>>::Output;

            fn shr(self, other: &i128) -> <$t as Shr<i128>>::Output {
                opaque()
            }
        }

        impl Shr<&u128> for $t {
            type Output = <$t as Shr<u128>>::Output;

            fn shr(self, other: &u128) -> <$t as Shr<u128>>::Output {
                opaque()
            }
        }

        impl Shr<&u128> for &$t {
            type Output = <$t as Shr<u128>>::Output;

            fn shr(self, other: &u128) -> <$t as Shr<u128>>::Output {
                opaque()
            }
        }

        impl Shr<i128> for $t {
            type Output = $t;

            fn shr(self, other: i128) -> $t {
                opaque()
            }
        }

        impl Shr<i128> for &$t {
            type Output = <$t as Shr<i128>>::Output;

            fn shr(self, other: i128) -> <$t as Shr<i128>>::Output {
                opaque()
            }
        }

        impl Shr<u128> for $t {
            type Output = $t;

            fn shr(self, other: u128) -> $t {
                opaque()
            }
        }

        impl Shr<u128> for &$t {
            type Output = <$t as Shr<u128>>::Output;

            fn shr(self, other: u128) -> <$t as Shr<u128>>::Output {
                opaque()
            }
        }

        impl ShlAssign<i128> for $t {
            fn shl_assign(&mut self, other: i128) {
                opaque()
            }
        }

        impl ShlAssign<u128> for $t {
            fn shl_assign(&mut self, other: u128) {
                opaque()
            }
        }

        impl ShrAssign<&i128> for $t {
            fn shr_assign(&mut self, other: &i128) {
                opaque()
            }
        }

        impl ShrAssign<&u128> for $t {
            fn shr_assign(&mut self, other: &u128) {
                opaque()
            }
        }

        impl ShrAssign<i128> for $t {
            fn shr_assign(&mut self, other: i128) {
                opaque()
            }
        }

        impl ShrAssign<u128> for $t {
            fn shr_assign(&mut self, other: u128) {
                opaque()
            }
        }
    )*};
}
family7! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }

macro_rules! family8 {
    ($($t:ident)*) => {$(
        impl Shl<u128> for &$t {
            type Output = <$t as Shl<u128>>::Output;

            fn shl(self, other: u128) -> <$t as Shl<u128>>::Output {
                opaque()
            }
        }
    )*};
}
family8! { u8 u16 u32 u64 usize i8 i16 i32 i64 i128 isize }

macro_rules! family9 {
    ($($t:ident $o:ident)*) => {$(
        impl Shl<$o> for $t {
            type Output = $t;

            fn shl(self, other: $o) -> $t {
                opaque()
            }
        }

        impl Shl<&$o> for $t {
            type Output = <$t as Shl<$o>>::Output;

            fn shl(self, other: &$o) -> <$t as Shl<$o>>::Output {
                opaque()
            }
        }

        impl Shl<&$o> for &$t {
            type Output = <$t as Shl<$o>>::Output;

            fn shl(self, other: &$o) -> <$t as Shl<$o>>::Output {
                opaque()
            }
        }

        impl Shr<$o> for $t {
            type Output = $t;

            fn shr(self, other: $o) -> $t {
                opaque()
            }
        }

        impl Shr<$o> for &$t {
            type Output = <$t as Shr<$o>>::Output;

            fn shr(self, other: $o) -> <$t as Shr<$o>>::Output {
                opaque()
            }
        }

        impl Shr<&$o> for $t {
            type Output = <$t as Shr<$o>>::Output;

            fn shr(self, other: &$o) -> <$t as Shr<$o>>::Output {
                opaque()
            }
        }

        impl Shr<&$o> for &$t {
            type Output = <$t as Shr<$o>>::Output;

            fn shr(self, other: &$o) -> <$t as Shr<$o>>::Output {
                opaque()
            }
        }

        impl ShlAssign<$o> for $t {
            fn shl_assign(&mut self, other: $o) {
                opaque()
            }
        }

        impl ShrAssign<$o> for $t {
            fn shr_assign(&mut self, other: $o) {
                opaque()
            }
        }

        impl ShrAssign<&$o> for $t {
            fn shr_assign(&mut self, other: &$o) {
                opaque()
            }
        }
    )*};
}
family9! { u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 usize isize i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize }

macro_rules! family10 {
    ($($t:ident)*) => {$(
        impl Shl<usize> for &$t {
            type Output = <$t as Shl<usize>>::Output;

            fn shl(self, other: usize) -> <$t as Shl<usize>>::Output {
                opaque()
            }
        }
    )*};
}
family10! { u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 isize }

macro_rules! family11 {
    ($($t:ident)*) => {$(
        impl Shl<&isize> for $t {
            type Output = <$t as Shl<isize>>::Output;

            fn shl(self, other: &isize) -> <$t as Shl<isize>>::Output {
                opaque()
            }
        }

        impl Shl<&isize> for &$t {
            type Output = <$t as Shl<isize>>::Output;

            fn shl(self, other: &isize) -> <$t as Shl<isize>>::Output {
                opaque()
            }
        }

        impl Shl<&usize> for $t {
            type Output = <$t as Shl<usize>>::Output;

            fn shl(self, other: &usize) -> <$t as Shl<usize>>::Output {
                opaque()
            }
        }

        impl Shl<&usize> for &$t {
            type Output = <$t as Shl<usize>>::Output;

            fn shl(self, other: &usize) -> <$t as Shl<usize>>::Output {
                opaque()
            }
        }

        impl Shl<isize> for $t {
            type Output = $t;

            fn shl(self, other: isize) -> $t {
                opaque()
            }
        }

        impl Shl<usize> for $t {
            type Output = $t;

            fn shl(self, other: usize) -> $t {
                opaque()
            }
        }

        impl Shr<&isize> for $t {
            type Output = <$t as Shr<isize>>::Output;

            fn shr(self, other: &isize) -> <$t as Shr<isize>>::Output {
                opaque()
            }
        }

        impl Shr<&isize> for &$t {
            type Output = <$t as Shr<isize>>::Output;

            fn shr(self, other: &isize) -> <$t as Shr<isize>>::Output {
                opaque()
            }
        }

        impl Shr<&usize> for $t {
            type Output = <$t as Shr<usize>>::Output;

            fn shr(self, other: &usize) -> <$t as Shr<usize>>::Output {
                opaque()
            }
        }

        impl Shr<&usize> for &$t {
            type Output = <$t as Shr<usize>>::Output;

            fn shr(self, other: &usize) -> <$t as Shr<usize>>::Output {
                opaque()
            }
        }

        impl Shr<isize> for $t {
            type Output = $t;

            fn shr(self, other: isize) -> $t {
                opaque()
            }
        }

        impl Shr<isize> for &$t {
            type Output = <$t as Shr<isize>>::Output;

            fn shr(self, other: isize) -> <$t as Shr<isize>>::Output {
                opaque()
            }
        }

        impl Shr<usize> for $t {
            type Output = $t;

            fn shr(self, other: usize) -> $t {
                opaque()
            }
        }

        impl Shr<usize> for &$t {
            type Output = <$t as Shr<usize>>::Output;

            fn shr(self, other: usize) -> <$t as Shr<usize>>::Output {
                opaque()
            }
        }

        impl ShlAssign<isize> for $t {
            fn shl_assign(&mut self, other: isize) {
                opaque()
            }
        }

        impl ShlAssign<usize> for $t {
            fn shl_assign(&mut self, other: usize) {
                opaque()
            }
        }

        impl ShrAssign<&isize> for $t {
            fn shr_assign(&mut self, other: &isize) {
                opaque()
            }
        }

        impl ShrAssign<&usize> for $t {
            fn shr_assign(&mut self, other: &usize) {
                opaque()
            }
        }

        impl ShrAssign<isize> for $t {
            fn shr_assign(&mut self, other: isize) {
                opaque()
            }
        }

        impl ShrAssign<usize> for $t {
            fn shr_assign(&mut self, other: usize) {
                opaque()
            }
        }
    )*};
}
family11! { u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 }

macro_rules! family12 {
    ($($t:ident)*) => {$(
        impl Shl<&i8> for $t {
            type Output = <$t as Shl<i8>>::Output;

            fn shl(self, other: &i8) -> <$t as Shl<i8>>::Output {
                opaque()
            }
        }

        impl Shl<&i8> for &$t {
            type Output = <$t as Shl<i8>>::Output;

            fn shl(self, other: &i8) -> <$t as Shl<i8>>::Output {
                opaque()
            }
        }

        impl Shl<&u8> for $t {
            type Output = <$t as Shl<u8>>::Output;

            fn shl(self, other: &u8) -> <$t as Shl<u8>>::Output {
                opaque()
            }
        }

        impl Shl<&u8> for &$t {
            type Output = <$t as Shl<u8>>::Output;

            fn shl(self, other: &u8) -> <$t as Shl<u8>>::Output {
                opaque()
            }
        }

        impl Shl<i8> for $t {
            type Output = $t;

            fn shl(self, other: i8) -> $t {
                opaque()
            }
        }

        impl Shl<u8> for $t {
            type Output = $t;

            fn shl(self, other: u8) -> $t {
                opaque()
            }
        }

        impl Shr<&i8> for $t {
            type Output = <$t as Shr<i8>>::Output;

            fn shr(self, other: &i8) -> <$t as Shr<i8>>::Output {
                opaque()
            }
        }

        impl Shr<&i8> for &$t {
            type Output = <$t as Shr<i8>>::Output;

            fn shr(self, other: &i8) -> <$t as Shr<i8>>::Output {
                opaque()
            }
        }

        impl Shr<&u8> for $t {
            type Output = <$t as Shr<u8>>::Output;

            fn shr(self, other: &u8) -> <$t as Shr<u8>>::Output {
                opaque()
            }
        }

        impl Shr<&u8> for &$t {
            type Output = <$t as Shr<u8>>::Output;

            fn shr(self, other: &u8) -> <$t as Shr<u8>>::Output {
                opaque()
            }
        }

        impl Shr<i8> for $t {
            type Output = $t;

            fn shr(self, other: i8) -> $t {
                opaque()
            }
        }

        impl Shr<i8> for &$t {
            type Output = <$t as Shr<i8>>::Output;

            fn shr(self, other: i8) -> <$t as Shr<i8>>::Output {
                opaque()
            }
        }

        impl Shr<u8> for $t {
            type Output = $t;

            fn shr(self, other: u8) -> $t {
                opaque()
            }
        }

        impl Shr<u8> for &$t {
            type Output = <$t as Shr<u8>>::Output;

            fn shr(self, other: u8) -> <$t as Shr<u8>>::Output {
                opaque()
            }
        }

        impl ShlAssign<i8> for $t {
            fn shl_assign(&mut self, other: i8) {
                opaque()
            }
        }

        impl ShlAssign<u8> for $t {
            fn shl_assign(&mut self, other: u8) {
                opaque()
            }
        }

        impl ShrAssign<&i8> for $t {
            fn shr_assign(&mut self, other: &i8) {
                opaque()
            }
        }

        impl ShrAssign<&u8> for $t {
            fn shr_assign(&mut self, other: &u8) {
                opaque()
            }
        }

        impl ShrAssign<i8> for $t {
            fn shr_assign(&mut self, other: i8) {
                opaque()
            }
        }

        impl ShrAssign<u8> for $t {
            fn shr_assign(&mut self, other: u8) {
                opaque()
            }
        }
    )*};
}
family12! { u16 u32 u64 u128 usize i16 i32 i64 i128 isize }

macro_rules! family13 {
    ($($t:ident)*) => {$(
        impl Shl<i8> for &$t {
            type Output = <$t as Shl<i8>>::Output;

            fn shl(self, other: i8) -> <$t as Shl<i8>>::Output {
                opaque()
            }
        }
    )*};
}
family13! { u8 u16 u32 u64 u128 usize i16 i32 i64 i128 isize }

macro_rules! family14 {
    ($($t:ident)*) => {$(
        impl Shl<i32> for &$t {
            type Output = <$t as Shl<i32>>::Output;

            fn shl(self, other: i32) -> <$t as Shl<i32>>::Output {
                opaque()
            }
        }
    )*};
}
family14! { u8 u16 u32 u64 u128 usize i8 i16 i64 i128 isize }

macro_rules! family15 {
    ($($t:ident)*) => {$(
        impl Shl<i64> for &$t {
            type Output = <$t as Shl<i64>>::Output;

            fn shl(self, other: i64) -> <$t as Shl<i64>>::Output {
                opaque()
            }
        }
    )*};
}
family15! { u8 u16 u32 u64 u128 usize i8 i16 i32 i128 isize }

macro_rules! family16 {
    ($($t:ident)*) => {$(
        impl Shl<i128> for &$t {
            type Output = <$t as Shl<i128>>::Output;

            fn shl(self, other: i128) -> <$t as Shl<i128>>::Output {
                opaque()
            }
        }
    )*};
}
family16! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 isize }

macro_rules! family17 {
    ($($t:ident)*) => {$(
        impl Shl<isize> for &$t {
            type Output = <$t as Shl<isize>>::Output;

            fn shl(self, other: isize) -> <$t as Shl<isize>>::Output {
                opaque()
            }
        }
    )*};
}
family17! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 }

macro_rules! family18 {
    ($($t:ident)*) => {$(
        impl Shl<u8> for &$t {
            type Output = <$t as Shl<u8>>::Output;

            fn shl(self, other: u8) -> <$t as Shl<u8>>::Output {
                opaque()
            }
        }
    )*};
}
family18! { u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! family19 {
    ($($t:ident)*) => {$(
        impl Shl<u16> for &$t {
            type Output = <$t as Shl<u16>>::Output;

            fn shl(self, other: u16) -> <$t as Shl<u16>>::Output {
                opaque()
            }
        }
    )*};
}
family19! { u8 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! family20 {
    ($($t:ident)*) => {$(
        impl Shl<i16> for &$t {
            type Output = <$t as Shl<i16>>::Output;

            fn shl(self, other: i16) -> <$t as Shl<i16>>::Output {
                opaque()
            }
        }
    )*};
}
family20! { u8 u16 u32 u64 u128 usize i8 i32 i64 i128 isize }

#[lang = "shr"]
pub trait Shr<Rhs = Self> {
    type Output;

    fn shr(self, rhs: Rhs) -> Self::Output;
}

#[lang = "bitand_assign"]
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}

impl BitAndAssign<&bool> for bool {
    fn bitand_assign(&mut self, other: &bool) {
        opaque()
    }
}

impl BitAndAssign for bool {
    fn bitand_assign(&mut self, other: bool) {
        opaque()
    }
}

#[lang = "bitor_assign"]
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}

impl BitOrAssign<&bool> for bool {
    fn bitor_assign(&mut self, other: &bool) {
        opaque()
    }
}

impl BitOrAssign for bool {
    fn bitor_assign(&mut self, other: bool) {
        opaque()
    }
}

#[lang = "bitxor_assign"]
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}

impl BitXorAssign<&bool> for bool {
    fn bitxor_assign(&mut self, other: &bool) {
        opaque()
    }
}

impl BitXorAssign for bool {
    fn bitxor_assign(&mut self, other: bool) {
        opaque()
    }
}

#[lang = "shl_assign"]
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

#[lang = "shr_assign"]
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}
