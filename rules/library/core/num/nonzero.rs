// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;
use crate::num::ParseIntError;
use crate::ops::{BitOr, BitOrAssign, Div, DivAssign, Neg, Rem, RemAssign};
use crate::str::traits::FromStr;

pub unsafe trait ZeroablePrimitive: Sized + Copy + private::Sealed {}

macro_rules! zeroable {
    ($($t:ident)*) => {$(
        unsafe impl ZeroablePrimitive for $t {}

        impl private::Sealed for $t {}
    )*};
}
zeroable! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize char }

mod private {
    pub trait Sealed {}
}

#[repr(transparent)]
pub struct NonZero<T: ZeroablePrimitive>(T);

impl<T> fmt::Octal for NonZero<T>
where
    T: ZeroablePrimitive + fmt::Octal,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::UpperExp for NonZero<T>
where
    T: ZeroablePrimitive + fmt::UpperExp,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::Debug for NonZero<T>
where
    T: ZeroablePrimitive + fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::LowerHex for NonZero<T>
where
    T: ZeroablePrimitive + fmt::LowerHex,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::UpperHex for NonZero<T>
where
    T: ZeroablePrimitive + fmt::UpperHex,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::Binary for NonZero<T>
where
    T: ZeroablePrimitive + fmt::Binary,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::LowerExp for NonZero<T>
where
    T: ZeroablePrimitive + fmt::LowerExp,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::Display for NonZero<T>
where
    T: ZeroablePrimitive + fmt::Display,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

unsafe impl<T> Send for NonZero<T> where T: ZeroablePrimitive + Send {}

unsafe impl<T> Sync for NonZero<T> where T: ZeroablePrimitive + Sync {}

impl<T> Unpin for NonZero<T> where T: ZeroablePrimitive + Unpin {}

impl<T> Clone for NonZero<T>
where
    T: ZeroablePrimitive,
{
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for NonZero<T> where T: ZeroablePrimitive {}

impl<T> PartialEq for NonZero<T>
where
    T: ZeroablePrimitive + PartialEq,
{
    fn eq(&self, other: &Self) -> bool {
        opaque()
    }
}

impl<T> Eq for NonZero<T> where T: ZeroablePrimitive + Eq {}

impl<T> PartialOrd for NonZero<T>
where
    T: ZeroablePrimitive + PartialOrd,
{
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl<T> Ord for NonZero<T>
where
    T: ZeroablePrimitive + Ord,
{
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl<T> Hash for NonZero<T>
where
    T: ZeroablePrimitive + Hash,
{
    fn hash<H>(&self, state: &mut H)
    where
        H: Hasher,
    {
        opaque()
    }
}

impl<T> From<NonZero<T>> for T
where
    T: ZeroablePrimitive,
{
    fn from(nonzero: NonZero<T>) -> T {
        opaque()
    }
}

impl<T> BitOr for NonZero<T>
where
    T: ZeroablePrimitive + BitOr<Output = T>,
{
    type Output = NonZero<T>;

    fn bitor(self, rhs: Self) -> Self::Output {
        opaque()
    }
}

impl<T> BitOr<T> for NonZero<T>
where
    T: ZeroablePrimitive + BitOr<Output = T>,
{
    type Output = NonZero<T>;

    fn bitor(self, rhs: T) -> Self::Output {
        opaque()
    }
}

impl<T> BitOr<NonZero<T>> for T
where
    T: ZeroablePrimitive + BitOr<Output = T>,
{
    type Output = NonZero<T>;

    fn bitor(self, rhs: NonZero<T>) -> <T as BitOr<NonZero<T>>>::Output {
        opaque()
    }
}

impl<T> BitOrAssign for NonZero<T>
where
    T: ZeroablePrimitive,
    Self: BitOr<Output = Self>,
{
    fn bitor_assign(&mut self, rhs: Self) {
        opaque()
    }
}

impl<T> BitOrAssign<T> for NonZero<T>
where
    T: ZeroablePrimitive,
    Self: BitOr<T, Output = Self>,
{
    fn bitor_assign(&mut self, rhs: T) {
        opaque()
    }
}

impl<T> NonZero<T>
where
    T: ZeroablePrimitive,
{
    pub const fn new(n: T) -> Option<Self> {
        opaque()
    }

    pub const unsafe fn new_unchecked(n: T) -> Self {
        NonZero(n)
    }

    pub const fn get(self) -> T {
        self.0
    }
}

pub type NonZeroU8 = NonZero<u8>;

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl FromStr for NonZero<$t> {
            type Err = ParseIntError;

            fn from_str(src: &str) -> Result<Self, Self::Err> {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! family2 {
    ($($t:ident)*) => {$(
        impl Div<NonZero<$t>> for $t {
            type Output = $t;

            fn div(self, other: NonZero<$t>) -> $t {
                opaque()
            }
        }

        impl DivAssign<NonZero<$t>> for $t {
            fn div_assign(&mut self, other: NonZero<$t>) {
                opaque()
            }
        }

        impl NonZero<$t> {
            pub const fn div_ceil(self, rhs: Self) -> Self {
                opaque()
            }
        }

        impl Rem<NonZero<$t>> for $t {
            type Output = $t;

            fn rem(self, other: NonZero<$t>) -> $t {
                opaque()
            }
        }

        impl RemAssign<NonZero<$t>> for $t {
            fn rem_assign(&mut self, other: NonZero<$t>) {
                opaque()
            }
        }
    )*};
}
family2! { u8 u16 u32 u64 u128 usize }

macro_rules! family3 {
    ($($t:ident $o:ident)*) => {$(
        impl NonZero<$t> {
            pub const BITS: u32 = $t::BITS;

            pub const fn leading_zeros(self) -> u32 {
                opaque()
            }

            pub const fn trailing_zeros(self) -> u32 {
                opaque()
            }

            pub const fn count_ones(self) -> NonZero<u32> {
                opaque()
            }

            pub const MIN: Self = opaque();

            pub const MAX: Self = opaque();

            pub const fn checked_add(self, other: $t) -> Option<Self> {
                opaque()
            }

            pub const fn saturating_add(self, other: $t) -> Self {
                opaque()
            }

            pub const fn checked_next_power_of_two(self) -> Option<Self> {
                opaque()
            }

            pub const fn ilog2(self) -> u32 {
                opaque()
            }

            pub const fn ilog10(self) -> u32 {
                opaque()
            }

            pub const fn midpoint(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn is_power_of_two(self) -> bool {
                opaque()
            }

            pub const fn isqrt(self) -> Self {
                opaque()
            }

            pub const fn cast_signed(self) -> NonZero<$o> {
                opaque()
            }

            pub const fn checked_mul(self, other: Self) -> Option<Self> {
                opaque()
            }

            pub const fn saturating_mul(self, other: Self) -> Self {
                opaque()
            }

            pub const fn checked_pow(self, other: u32) -> Option<Self> {
                opaque()
            }

            pub const fn saturating_pow(self, other: u32) -> Self {
                opaque()
            }
        }
    )*};
}
family3! { u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 usize isize }

pub type NonZeroU16 = NonZero<u16>;

pub type NonZeroU32 = NonZero<u32>;

pub type NonZeroU64 = NonZero<u64>;

pub type NonZeroU128 = NonZero<u128>;

pub type NonZeroUsize = NonZero<usize>;

pub type NonZeroI8 = NonZero<i8>;

macro_rules! family4 {
    ($($t:ident $o:ident)*) => {$(
        impl NonZero<$t> {
            pub const BITS: u32 = $t::BITS;

            pub const fn leading_zeros(self) -> u32 {
                opaque()
            }

            pub const fn trailing_zeros(self) -> u32 {
                opaque()
            }

            pub const fn count_ones(self) -> NonZero<u32> {
                opaque()
            }

            pub const MIN: Self = opaque();

            pub const MAX: Self = opaque();

            pub const fn abs(self) -> Self {
                opaque()
            }

            pub const fn checked_abs(self) -> Option<Self> {
                opaque()
            }

            pub const fn overflowing_abs(self) -> (Self, bool) {
                opaque()
            }

            pub const fn saturating_abs(self) -> Self {
                opaque()
            }

            pub const fn wrapping_abs(self) -> Self {
                opaque()
            }

            pub const fn unsigned_abs(self) -> NonZero<$o> {
                opaque()
            }

            pub const fn is_positive(self) -> bool {
                opaque()
            }

            pub const fn is_negative(self) -> bool {
                opaque()
            }

            pub const fn checked_neg(self) -> Option<Self> {
                opaque()
            }

            pub const fn overflowing_neg(self) -> (Self, bool) {
                opaque()
            }

            pub const fn saturating_neg(self) -> Self {
                opaque()
            }

            pub const fn wrapping_neg(self) -> Self {
                opaque()
            }

            pub const fn cast_unsigned(self) -> NonZero<$o> {
                opaque()
            }

            pub const fn checked_mul(self, other: Self) -> Option<Self> {
                opaque()
            }

            pub const fn saturating_mul(self, other: Self) -> Self {
                opaque()
            }

            pub const fn checked_pow(self, other: u32) -> Option<Self> {
                opaque()
            }

            pub const fn saturating_pow(self, other: u32) -> Self {
                opaque()
            }
        }
    )*};
}
family4! { i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize }

macro_rules! family5 {
    ($($t:ident)*) => {$(
        impl Neg for &NonZero<$t> {
            type Output = <NonZero<$t> as Neg>::Output;

            fn neg(self) -> <NonZero<$t> as Neg>::Output {
                opaque()
            }
        }

        impl Neg for NonZero<$t> {
            type Output = NonZero<$t>;

            fn neg(self) -> Self {
                opaque()
            }
        }
    )*};
}
family5! { i8 i16 i32 i64 i128 isize }

pub type NonZeroI16 = NonZero<i16>;

pub type NonZeroI32 = NonZero<i32>;

pub type NonZeroI64 = NonZero<i64>;

pub type NonZeroI128 = NonZero<i128>;

pub type NonZeroIsize = NonZero<isize>;
