// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign,
    Mul, MulAssign, Neg, Not, Rem, RemAssign, Sub, SubAssign,
};

#[derive(Copy, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Saturating<T>(pub T);

impl<T: fmt::Debug> fmt::Debug for Saturating<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::Display> fmt::Display for Saturating<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::Binary> fmt::Binary for Saturating<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::Octal> fmt::Octal for Saturating<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::LowerHex> fmt::LowerHex for Saturating<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::UpperHex> fmt::UpperHex for Saturating<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Add for Saturating<$t> {
            type Output = Saturating<$t>;

            fn add(self, other: Saturating<$t>) -> Saturating<$t> {
                opaque()
            }
        }

        impl Add<&Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as Add>::Output;

            fn add(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as Add<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl Add<&Saturating<$t>> for Saturating<$t> {
            type Output = <Saturating<$t> as Add>::Output;

            fn add(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as Add<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl Add<Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as Add>::Output;

            fn add(
                self,
                other: Saturating<$t>,
            ) -> <Saturating<$t> as Add<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl AddAssign for Saturating<$t> {
            fn add_assign(&mut self, other: Saturating<$t>) {
                opaque()
            }
        }

        impl AddAssign<$t> for Saturating<$t> {
            fn add_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl AddAssign<&$t> for Saturating<$t> {
            fn add_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl AddAssign<&Saturating<$t>> for Saturating<$t> {
            fn add_assign(&mut self, other: &Saturating<$t>) {
                opaque()
            }
        }

        impl BitAnd for Saturating<$t> {
            type Output = Saturating<$t>;

            fn bitand(self, other: Saturating<$t>) -> Saturating<$t> {
                opaque()
            }
        }

        impl BitAnd<&Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as BitAnd>::Output;

            fn bitand(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as BitAnd<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl BitAnd<&Saturating<$t>> for Saturating<$t> {
            type Output = <Saturating<$t> as BitAnd>::Output;

            fn bitand(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as BitAnd<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl BitAnd<Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as BitAnd>::Output;

            fn bitand(
                self,
                other: Saturating<$t>,
            ) -> <Saturating<$t> as BitAnd<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl BitAndAssign for Saturating<$t> {
            fn bitand_assign(&mut self, other: Saturating<$t>) {
                opaque()
            }
        }

        impl BitAndAssign<$t> for Saturating<$t> {
            fn bitand_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl BitAndAssign<&$t> for Saturating<$t> {
            fn bitand_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl BitAndAssign<&Saturating<$t>> for Saturating<$t> {
            fn bitand_assign(&mut self, other: &Saturating<$t>) {
                opaque()
            }
        }

        impl BitOr for Saturating<$t> {
            type Output = Saturating<$t>;

            fn bitor(self, other: Saturating<$t>) -> Saturating<$t> {
                opaque()
            }
        }

        impl BitOr<&Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as BitOr>::Output;

            fn bitor(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as BitOr<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl BitOr<&Saturating<$t>> for Saturating<$t> {
            type Output = <Saturating<$t> as BitOr>::Output;

            fn bitor(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as BitOr<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl BitOr<Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as BitOr>::Output;

            fn bitor(
                self,
                other: Saturating<$t>,
            ) -> <Saturating<$t> as BitOr<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl BitOrAssign for Saturating<$t> {
            fn bitor_assign(&mut self, other: Saturating<$t>) {
                opaque()
            }
        }

        impl BitOrAssign<$t> for Saturating<$t> {
            fn bitor_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl BitOrAssign<&$t> for Saturating<$t> {
            fn bitor_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl BitOrAssign<&Saturating<$t>> for Saturating<$t> {
            fn bitor_assign(&mut self, other: &Saturating<$t>) {
                opaque()
            }
        }

        impl BitXor for Saturating<$t> {
            type Output = Saturating<$t>;

            fn bitxor(self, other: Saturating<$t>) -> Saturating<$t> {
                opaque()
            }
        }

        impl BitXor<&Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as BitXor>::Output;

            fn bitxor(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as BitXor<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl BitXor<&Saturating<$t>> for Saturating<$t> {
            type Output = <Saturating<$t> as BitXor>::Output;

            fn bitxor(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as BitXor<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl BitXor<Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as BitXor>::Output;

            fn bitxor(
                self,
                other: Saturating<$t>,
            ) -> <Saturating<$t> as BitXor<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl BitXorAssign for Saturating<$t> {
            fn bitxor_assign(&mut self, other: Saturating<$t>) {
                opaque()
            }
        }

        impl BitXorAssign<$t> for Saturating<$t> {
            fn bitxor_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl BitXorAssign<&$t> for Saturating<$t> {
            fn bitxor_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl BitXorAssign<&Saturating<$t>> for Saturating<$t> {
            fn bitxor_assign(&mut self, other: &Saturating<$t>) {
                opaque()
            }
        }

        impl Div for Saturating<$t> {
            type Output = Saturating<$t>;

            fn div(self, other: Saturating<$t>) -> Saturating<$t> {
                opaque()
            }
        }

        impl Div<&Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as Div>::Output;

            fn div(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as Div<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl Div<&Saturating<$t>> for Saturating<$t> {
            type Output = <Saturating<$t> as Div>::Output;

            fn div(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as Div<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl Div<Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as Div>::Output;

            fn div(
                self,
                other: Saturating<$t>,
            ) -> <Saturating<$t> as Div<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl DivAssign for Saturating<$t> {
            fn div_assign(&mut self, other: Saturating<$t>) {
                opaque()
            }
        }

        impl DivAssign<$t> for Saturating<$t> {
            fn div_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl DivAssign<&$t> for Saturating<$t> {
            fn div_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl DivAssign<&Saturating<$t>> for Saturating<$t> {
            fn div_assign(&mut self, other: &Saturating<$t>) {
                opaque()
            }
        }

        impl Mul for Saturating<$t> {
            type Output = Saturating<$t>;

            fn mul(self, other: Saturating<$t>) -> Saturating<$t> {
                opaque()
            }
        }

        impl Mul<&Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as Mul>::Output;

            fn mul(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as Mul<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl Mul<&Saturating<$t>> for Saturating<$t> {
            type Output = <Saturating<$t> as Mul>::Output;

            fn mul(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as Mul<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl Mul<Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as Mul>::Output;

            fn mul(
                self,
                other: Saturating<$t>,
            ) -> <Saturating<$t> as Mul<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl MulAssign for Saturating<$t> {
            fn mul_assign(&mut self, other: Saturating<$t>) {
                opaque()
            }
        }

        impl MulAssign<$t> for Saturating<$t> {
            fn mul_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl MulAssign<&$t> for Saturating<$t> {
            fn mul_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl MulAssign<&Saturating<$t>> for Saturating<$t> {
            fn mul_assign(&mut self, other: &Saturating<$t>) {
                opaque()
            }
        }

        impl Not for &Saturating<$t> {
            type Output = <Saturating<$t> as Not>::Output;

            fn not(self) -> <Saturating<$t> as Not>::Output {
                opaque()
            }
        }

        impl Not for Saturating<$t> {
            type Output = Saturating<$t>;

            fn not(self) -> Saturating<$t> {
                opaque()
            }
        }

        impl Rem for Saturating<$t> {
            type Output = Saturating<$t>;

            fn rem(self, other: Saturating<$t>) -> Saturating<$t> {
                opaque()
            }
        }

        impl Rem<&Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as Rem>::Output;

            fn rem(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as Rem<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl Rem<&Saturating<$t>> for Saturating<$t> {
            type Output = <Saturating<$t> as Rem>::Output;

            fn rem(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as Rem<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl Rem<Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as Rem>::Output;

            fn rem(
                self,
                other: Saturating<$t>,
            ) -> <Saturating<$t> as Rem<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl RemAssign for Saturating<$t> {
            fn rem_assign(&mut self, other: Saturating<$t>) {
                opaque()
            }
        }

        impl RemAssign<$t> for Saturating<$t> {
            fn rem_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl RemAssign<&$t> for Saturating<$t> {
            fn rem_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl RemAssign<&Saturating<$t>> for Saturating<$t> {
            fn rem_assign(&mut self, other: &Saturating<$t>) {
                opaque()
            }
        }

        impl Sub for Saturating<$t> {
            type Output = Saturating<$t>;

            fn sub(self, other: Saturating<$t>) -> Saturating<$t> {
                opaque()
            }
        }

        impl Sub<&Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as Sub>::Output;

            fn sub(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as Sub<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl Sub<&Saturating<$t>> for Saturating<$t> {
            type Output = <Saturating<$t> as Sub>::Output;

            fn sub(
                self,
                other: &Saturating<$t>,
            ) -> <Saturating<$t> as Sub<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl Sub<Saturating<$t>> for &Saturating<$t> {
            type Output = <Saturating<$t> as Sub>::Output;

            fn sub(
                self,
                other: Saturating<$t>,
            ) -> <Saturating<$t> as Sub<Saturating<$t>>>::Output {
                opaque()
            }
        }

        impl SubAssign for Saturating<$t> {
            fn sub_assign(&mut self, other: Saturating<$t>) {
                opaque()
            }
        }

        impl SubAssign<$t> for Saturating<$t> {
            fn sub_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl SubAssign<&$t> for Saturating<$t> {
            fn sub_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl SubAssign<&Saturating<$t>> for Saturating<$t> {
            fn sub_assign(&mut self, other: &Saturating<$t>) {
                opaque()
            }
        }

        impl Saturating<$t> {
            pub const MIN: Self = opaque();

            pub const MAX: Self = opaque();

            pub const BITS: u32 = $t::BITS;

            pub const fn count_ones(self) -> u32 {
                opaque()
            }

            pub const fn count_zeros(self) -> u32 {
                opaque()
            }

            pub const fn trailing_zeros(self) -> u32 {
                opaque()
            }

            pub const fn rotate_left(self, n: u32) -> Self {
                opaque()
            }

            pub const fn rotate_right(self, n: u32) -> Self {
                opaque()
            }

            pub const fn swap_bytes(self) -> Self {
                opaque()
            }

            pub const fn reverse_bits(self) -> Self {
                opaque()
            }

            pub const fn from_be(x: Self) -> Self {
                opaque()
            }

            pub const fn from_le(x: Self) -> Self {
                opaque()
            }

            pub const fn to_be(self) -> Self {
                opaque()
            }

            pub const fn to_le(self) -> Self {
                opaque()
            }

            pub const fn pow(self, exp: u32) -> Self {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! family2 {
    ($($t:ident)*) => {$(
        impl Neg for &Saturating<$t> {
            type Output = <Saturating<$t> as Neg>::Output;

            fn neg(self) -> <Saturating<$t> as Neg>::Output {
                opaque()
            }
        }

        impl Neg for Saturating<$t> {
            type Output = Saturating<$t>;

            fn neg(self) -> Self {
                opaque()
            }
        }

        impl Saturating<$t> {
            pub const fn leading_zeros(self) -> u32 {
                opaque()
            }

            pub const fn abs(self) -> Saturating<$t> {
                opaque()
            }

            pub const fn signum(self) -> Saturating<$t> {
                opaque()
            }

            pub const fn is_positive(self) -> bool {
                opaque()
            }

            pub const fn is_negative(self) -> bool {
                opaque()
            }
        }
    )*};
}
family2! { i8 i16 i32 i64 i128 isize }

macro_rules! family3 {
    ($($t:ident)*) => {$(
        impl Saturating<$t> {
            pub const fn leading_zeros(self) -> u32 {
                opaque()
            }

            pub const fn is_power_of_two(self) -> bool {
                opaque()
            }
        }
    )*};
}
family3! { u8 u16 u32 u64 u128 usize }
