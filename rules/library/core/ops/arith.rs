// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

#[lang = "add"]
pub trait Add<Rhs = Self> {
    type Output;

    fn add(self, rhs: Rhs) -> Self::Output;
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Add for $t {
            type Output = $t;

            fn add(self, other: $t) -> $t {
                self + other
            }
        }

        impl Add<$t> for &$t {
            type Output = <$t as Add>::Output;

            fn add(self, other: $t) -> <$t as Add<$t>>::Output {
                opaque()
            }
        }

        impl Add<&$t> for $t {
            type Output = <$t as Add>::Output;

            fn add(self, other: &$t) -> <$t as Add<$t>>::Output {
                opaque()
            }
        }

        impl Add<&$t> for &$t {
            type Output = <$t as Add>::Output;

            fn add(self, other: &$t) -> <$t as Add<$t>>::Output {
                opaque()
            }
        }

        impl Sub for $t {
            type Output = $t;

            fn sub(self, other: $t) -> $t {
                self - other
            }
        }

        impl Sub<$t> for &$t {
            type Output = <$t as Sub>::Output;

            fn sub(self, other: $t) -> <$t as Sub<$t>>::Output {
                opaque()
            }
        }

        impl Sub<&$t> for $t {
            type Output = <$t as Sub>::Output;

            fn sub(self, other: &$t) -> <$t as Sub<$t>>::Output {
                opaque()
            }
        }

        impl Sub<&$t> for &$t {
            type Output = <$t as Sub>::Output;

            fn sub(self, other: &$t) -> <$t as Sub<$t>>::Output {
                opaque()
            }
        }

        impl Mul for $t {
            type Output = $t;

            fn mul(self, other: $t) -> $t {
                self * other
            }
        }

        impl Mul<$t> for &$t {
            type Output = <$t as Mul>::Output;

            fn mul(self, other: $t) -> <$t as Mul<$t>>::Output {
                opaque()
            }
        }

        impl Mul<&$t> for $t {
            type Output = <$t as Mul>::Output;

            fn mul(self, other: &$t) -> <$t as Mul<$t>>::Output {
                opaque()
            }
        }

        impl Mul<&$t> for &$t {
            type Output = <$t as Mul>::Output;

            fn mul(self, other: &$t) -> <$t as Mul<$t>>::Output {
                opaque()
            }
        }

        impl Div for $t {
            type Output = $t;

            fn div(self, other: $t) -> $t {
                self / other
            }
        }

        impl Div<$t> for &$t {
            type Output = <$t as Div>::Output;

            fn div(self, other: $t) -> <$t as Div<$t>>::Output {
                opaque()
            }
        }

        impl Div<&$t> for $t {
            type Output = <$t as Div>::Output;

            fn div(self, other: &$t) -> <$t as Div<$t>>::Output {
                opaque()
            }
        }

        impl Div<&$t> for &$t {
            type Output = <$t as Div>::Output;

            fn div(self, other: &$t) -> <$t as Div<$t>>::Output {
                opaque()
            }
        }

        impl Rem for $t {
            type Output = $t;

            fn rem(self, other: $t) -> $t {
                self % other
            }
        }

        impl Rem<$t> for &$t {
            type Output = <$t as Rem>::Output;

            fn rem(self, other: $t) -> <$t as Rem<$t>>::Output {
                opaque()
            }
        }

        impl Rem<&$t> for $t {
            type Output = <$t as Rem>::Output;

            fn rem(self, other: &$t) -> <$t as Rem<$t>>::Output {
                opaque()
            }
        }

        impl Rem<&$t> for &$t {
            type Output = <$t as Rem>::Output;

            fn rem(self, other: &$t) -> <$t as Rem<$t>>::Output {
                opaque()
            }
        }

        impl AddAssign for $t {
            fn add_assign(&mut self, other: $t) {
                *self += other
            }
        }

        impl AddAssign<&$t> for $t {
            fn add_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl SubAssign for $t {
            fn sub_assign(&mut self, other: $t) {
                *self -= other
            }
        }

        impl SubAssign<&$t> for $t {
            fn sub_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl MulAssign for $t {
            fn mul_assign(&mut self, other: $t) {
                *self *= other
            }
        }

        impl MulAssign<&$t> for $t {
            fn mul_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl DivAssign for $t {
            fn div_assign(&mut self, other: $t) {
                *self /= other
            }
        }

        impl DivAssign<&$t> for $t {
            fn div_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl RemAssign for $t {
            fn rem_assign(&mut self, other: $t) {
                *self %= other
            }
        }

        impl RemAssign<&$t> for $t {
            fn rem_assign(&mut self, other: &$t) {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

#[lang = "sub"]
pub trait Sub<Rhs = Self> {
    type Output;

    fn sub(self, rhs: Rhs) -> Self::Output;
}

#[lang = "mul"]
pub trait Mul<Rhs = Self> {
    type Output;

    fn mul(self, rhs: Rhs) -> Self::Output;
}

#[lang = "div"]
pub trait Div<Rhs = Self> {
    type Output;

    fn div(self, rhs: Rhs) -> Self::Output;
}

#[lang = "rem"]
pub trait Rem<Rhs = Self> {
    type Output;

    fn rem(self, rhs: Rhs) -> Self::Output;
}

#[lang = "neg"]
pub trait Neg {
    type Output;

    fn neg(self) -> Self::Output;
}

macro_rules! family2 {
    ($($t:ident)*) => {$(
        impl Neg for $t {
            type Output = $t;

            fn neg(self) -> $t {
                -self
            }
        }

        impl Neg for &$t {
            type Output = <$t as Neg>::Output;

            fn neg(self) -> <$t as Neg>::Output {
                opaque()
            }
        }
    )*};
}
family2! { i8 i16 i32 i64 i128 isize f32 f64 }

#[lang = "add_assign"]
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}

#[lang = "sub_assign"]
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}

#[lang = "mul_assign"]
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}

#[lang = "div_assign"]
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}

#[lang = "rem_assign"]
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}
