// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign,
    Mul, MulAssign, Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};

#[derive(Copy, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Wrapping<T>(pub T);

impl<T: fmt::Debug> fmt::Debug for Wrapping<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::Display> fmt::Display for Wrapping<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::Binary> fmt::Binary for Wrapping<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::Octal> fmt::Octal for Wrapping<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::LowerHex> fmt::LowerHex for Wrapping<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::UpperHex> fmt::UpperHex for Wrapping<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Shl<usize> for Wrapping<isize> {
    type Output = Wrapping<isize>;

    fn shl(self, other: usize) -> Wrapping<isize> {
        opaque()
    }
}

impl Shl<usize> for &Wrapping<usize> {
    type Output = <Wrapping<usize> as Shl<usize>>::Output;

    fn shl(self, other: usize) -> <Wrapping<usize> as Shl<usize>>::Output {
        opaque()
    }
}

impl ShrAssign<usize> for Wrapping<usize> {
    fn shr_assign(&mut self, other: usize) {
        opaque()
    }
}

impl ShrAssign<&usize> for Wrapping<isize> {
    fn shr_assign(&mut self, other: &usize) {
        opaque()
    }
}

impl Shr<&usize> for Wrapping<isize> {
    type Output = <Wrapping<isize> as Shr<usize>>::Output;

    fn shr(self, other: &usize) -> <Wrapping<isize> as Shr<usize>>::Output {
        opaque()
    }
}

impl Shl<usize> for &Wrapping<isize> {
    type Output = <Wrapping<isize> as Shl<usize>>::Output;

    fn shl(self, other: usize) -> <Wrapping<isize> as Shl<usize>>::Output {
        opaque()
    }
}

impl ShrAssign<usize> for Wrapping<isize> {
    fn shr_assign(&mut self, other: usize) {
        opaque()
    }
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Shl<&usize> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Shl<usize>>::Output;

            fn shl(self, other: &usize) -> <Wrapping<$t> as Shl<usize>>::Output {
                opaque()
            }
        }

        impl Shl<&usize> for Wrapping<$t> {
            type Output = <Wrapping<$t> as Shl<usize>>::Output;

            fn shl(self, other: &usize) -> <Wrapping<$t> as Shl<usize>>::Output {
                opaque()
            }
        }

        impl ShlAssign<&usize> for Wrapping<$t> {
            fn shl_assign(&mut self, other: &usize) {
                opaque()
            }
        }

        impl ShlAssign<usize> for Wrapping<$t> {
            fn shl_assign(&mut self, other: usize) {
                opaque()
            }
        }

        impl Shr<&usize> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Shr<usize>>::Output;

            fn shr(self, other: &usize) -> <Wrapping<$t> as Shr<usize>>::Output {
                opaque()
            }
        }

        impl Shr<usize> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Shr<usize>>::Output;

            fn shr(self, other: usize) -> <Wrapping<$t> as Shr<usize>>::Output {
                opaque()
            }
        }

        impl Shr<usize> for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn shr(self, other: usize) -> Wrapping<$t> {
                opaque()
            }
        }

        impl Add for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn add(self, other: Wrapping<$t>) -> Wrapping<$t> {
                opaque()
            }
        }

        impl Add<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Add>::Output;

            fn add(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as Add<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl Add<&Wrapping<$t>> for Wrapping<$t> {
            type Output = <Wrapping<$t> as Add>::Output;

            fn add(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as Add<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl Add<Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Add>::Output;

            fn add(
                self,
                other: Wrapping<$t>,
            ) -> <Wrapping<$t> as Add<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl AddAssign for Wrapping<$t> {
            fn add_assign(&mut self, other: Wrapping<$t>) {
                opaque()
            }
        }

        impl AddAssign<$t> for Wrapping<$t> {
            fn add_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl AddAssign<&$t> for Wrapping<$t> {
            fn add_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl AddAssign<&Wrapping<$t>> for Wrapping<$t> {
            fn add_assign(&mut self, other: &Wrapping<$t>) {
                opaque()
            }
        }

        impl BitAnd for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn bitand(self, other: Wrapping<$t>) -> Wrapping<$t> {
                opaque()
            }
        }

        impl BitAnd<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as BitAnd>::Output;

            fn bitand(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as BitAnd<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl BitAnd<&Wrapping<$t>> for Wrapping<$t> {
            type Output = <Wrapping<$t> as BitAnd>::Output;

            fn bitand(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as BitAnd<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl BitAnd<Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as BitAnd>::Output;

            fn bitand(
                self,
                other: Wrapping<$t>,
            ) -> <Wrapping<$t> as BitAnd<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl BitAndAssign for Wrapping<$t> {
            fn bitand_assign(&mut self, other: Wrapping<$t>) {
                opaque()
            }
        }

        impl BitAndAssign<$t> for Wrapping<$t> {
            fn bitand_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl BitAndAssign<&$t> for Wrapping<$t> {
            fn bitand_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl BitAndAssign<&Wrapping<$t>> for Wrapping<$t> {
            fn bitand_assign(&mut self, other: &Wrapping<$t>) {
                opaque()
            }
        }

        impl BitOr for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn bitor(self, other: Wrapping<$t>) -> Wrapping<$t> {
                opaque()
            }
        }

        impl BitOr<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as BitOr>::Output;

            fn bitor(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as BitOr<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl BitOr<&Wrapping<$t>> for Wrapping<$t> {
            type Output = <Wrapping<$t> as BitOr>::Output;

            fn bitor(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as BitOr<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl BitOr<Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as BitOr>::Output;

            fn bitor(
                self,
                other: Wrapping<$t>,
            ) -> <Wrapping<$t> as BitOr<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl BitOrAssign for Wrapping<$t> {
            fn bitor_assign(&mut self, other: Wrapping<$t>) {
                opaque()
            }
        }

        impl BitOrAssign<$t> for Wrapping<$t> {
            fn bitor_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl BitOrAssign<&$t> for Wrapping<$t> {
            fn bitor_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl BitOrAssign<&Wrapping<$t>> for Wrapping<$t> {
            fn bitor_assign(&mut self, other: &Wrapping<$t>) {
                opaque()
            }
        }

        impl BitXor for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn bitxor(self, other: Wrapping<$t>) -> Wrapping<$t> {
                opaque()
            }
        }

        impl BitXor<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as BitXor>::Output;

            fn bitxor(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as BitXor<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl BitXor<&Wrapping<$t>> for Wrapping<$t> {
            type Output = <Wrapping<$t> as BitXor>::Output;

            fn bitxor(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as BitXor<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl BitXor<Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as BitXor>::Output;

            fn bitxor(
                self,
                other: Wrapping<$t>,
            ) -> <Wrapping<$t> as BitXor<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl BitXorAssign for Wrapping<$t> {
            fn bitxor_assign(&mut self, other: Wrapping<$t>) {
                opaque()
            }
        }

        impl BitXorAssign<$t> for Wrapping<$t> {
            fn bitxor_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl BitXorAssign<&$t> for Wrapping<$t> {
            fn bitxor_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl BitXorAssign<&Wrapping<$t>> for Wrapping<$t> {
            fn bitxor_assign(&mut self, other: &Wrapping<$t>) {
                opaque()
            }
        }

        impl Div for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn div(self, other: Wrapping<$t>) -> Wrapping<$t> {
                opaque()
            }
        }

        impl Div<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Div>::Output;

            fn div(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as Div<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl Div<&Wrapping<$t>> for Wrapping<$t> {
            type Output = <Wrapping<$t> as Div>::Output;

            fn div(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as Div<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl Div<Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Div>::Output;

            fn div(
                self,
                other: Wrapping<$t>,
            ) -> <Wrapping<$t> as Div<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl DivAssign for Wrapping<$t> {
            fn div_assign(&mut self, other: Wrapping<$t>) {
                opaque()
            }
        }

        impl DivAssign<$t> for Wrapping<$t> {
            fn div_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl DivAssign<&$t> for Wrapping<$t> {
            fn div_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl DivAssign<&Wrapping<$t>> for Wrapping<$t> {
            fn div_assign(&mut self, other: &Wrapping<$t>) {
                opaque()
            }
        }

        impl Mul for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn mul(self, other: Wrapping<$t>) -> Wrapping<$t> {
                opaque()
            }
        }

        impl Mul<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Mul>::Output;

            fn mul(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as Mul<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl Mul<&Wrapping<$t>> for Wrapping<$t> {
            type Output = <Wrapping<$t> as Mul>::Output;

            fn mul(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as Mul<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl Mul<Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Mul>::Output;

            fn mul(
                self,
                other: Wrapping<$t>,
            ) -> <Wrapping<$t> as Mul<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl MulAssign for Wrapping<$t> {
            fn mul_assign(&mut self, other: Wrapping<$t>) {
                opaque()
            }
        }

        impl MulAssign<$t> for Wrapping<$t> {
            fn mul_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl MulAssign<&$t> for Wrapping<$t> {
            fn mul_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl MulAssign<&Wrapping<$t>> for Wrapping<$t> {
            fn mul_assign(&mut self, other: &Wrapping<$t>) {
                opaque()
            }
        }

        impl Neg for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Neg>::Output;

            fn neg(self) -> <Wrapping<$t> as Neg>::Output {
                opaque()
            }
        }

        impl Neg for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn neg(self) -> Self {
                opaque()
            }
        }

        impl Not for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Not>::Output;

            fn not(self) -> <Wrapping<$t> as Not>::Output {
                opaque()
            }
        }

        impl Not for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn not(self) -> Wrapping<$t> {
                opaque()
            }
        }

        impl Rem for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn rem(self, other: Wrapping<$t>) -> Wrapping<$t> {
                opaque()
            }
        }

        impl Rem<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Rem>::Output;

            fn rem(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as Rem<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl Rem<&Wrapping<$t>> for Wrapping<$t> {
            type Output = <Wrapping<$t> as Rem>::Output;

            fn rem(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as Rem<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl Rem<Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Rem>::Output;

            fn rem(
                self,
                other: Wrapping<$t>,
            ) -> <Wrapping<$t> as Rem<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl RemAssign for Wrapping<$t> {
            fn rem_assign(&mut self, other: Wrapping<$t>) {
                opaque()
            }
        }

        impl RemAssign<$t> for Wrapping<$t> {
            fn rem_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl RemAssign<&$t> for Wrapping<$t> {
            fn rem_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl RemAssign<&Wrapping<$t>> for Wrapping<$t> {
            fn rem_assign(&mut self, other: &Wrapping<$t>) {
                opaque()
            }
        }

        impl Sub for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn sub(self, other: Wrapping<$t>) -> Wrapping<$t> {
                opaque()
            }
        }

        impl Sub<&Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Sub>::Output;

            fn sub(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as Sub<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl Sub<&Wrapping<$t>> for Wrapping<$t> {
            type Output = <Wrapping<$t> as Sub>::Output;

            fn sub(
                self,
                other: &Wrapping<$t>,
            ) -> <Wrapping<$t> as Sub<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl Sub<Wrapping<$t>> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Sub>::Output;

            fn sub(
                self,
                other: Wrapping<$t>,
            ) -> <Wrapping<$t> as Sub<Wrapping<$t>>>::Output {
                opaque()
            }
        }

        impl SubAssign for Wrapping<$t> {
            fn sub_assign(&mut self, other: Wrapping<$t>) {
                opaque()
            }
        }

        impl SubAssign<$t> for Wrapping<$t> {
            fn sub_assign(&mut self, other: $t) {
                opaque()
            }
        }

        impl SubAssign<&$t> for Wrapping<$t> {
            fn sub_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl SubAssign<&Wrapping<$t>> for Wrapping<$t> {
            fn sub_assign(&mut self, other: &Wrapping<$t>) {
                opaque()
            }
        }

        impl Wrapping<$t> {
            pub const fn reverse_bits(self) -> Self {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

macro_rules! family2 {
    ($($t:ident)*) => {$(
        impl Shl<usize> for Wrapping<$t> {
            type Output = Wrapping<$t>;

            fn shl(self, other: usize) -> Wrapping<$t> {
                opaque()
            }
        }

        impl Shr<&usize> for Wrapping<$t> {
            type Output = <Wrapping<$t> as Shr<usize>>::Output;

            fn shr(self, other: &usize) -> <Wrapping<$t> as Shr<usize>>::Output {
                opaque()
            }
        }

        impl ShrAssign<&usize> for Wrapping<$t> {
            fn shr_assign(&mut self, other: &usize) {
                opaque()
            }
        }
    )*};
}
family2! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 }

macro_rules! family3 {
    ($($t:ident)*) => {$(
        impl Shl<usize> for &Wrapping<$t> {
            type Output = <Wrapping<$t> as Shl<usize>>::Output;

            fn shl(self, other: usize) -> <Wrapping<$t> as Shl<usize>>::Output {
                opaque()
            }
        }

        impl ShrAssign<usize> for Wrapping<$t> {
            fn shr_assign(&mut self, other: usize) {
                opaque()
            }
        }
    )*};
}
family3! { u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 }
