// SPDX-License-Identifier: MIT OR Apache-2.0
//! What floating-point numbers can do only where there is a C library.

use core::intrinsics::opaque;

macro_rules! family {
    ($($t:ident)*) => {$(
        impl $t {
            pub fn floor(self) -> $t {
                opaque()
            }

            pub fn ceil(self) -> $t {
                opaque()
            }

            pub fn round(self) -> $t {
                opaque()
            }

            pub fn round_ties_even(self) -> $t {
                opaque()
            }

            pub fn trunc(self) -> $t {
                opaque()
            }

            pub fn fract(self) -> $t {
                opaque()
            }

            pub fn sqrt(self) -> $t {
                opaque()
            }

            pub fn exp(self) -> $t {
                opaque()
            }

            pub fn exp2(self) -> $t {
                opaque()
            }

            pub fn ln(self) -> $t {
                opaque()
            }

            pub fn log2(self) -> $t {
                opaque()
            }

            pub fn log10(self) -> $t {
                opaque()
            }

            pub fn cbrt(self) -> $t {
                opaque()
            }

            pub fn sin(self) -> $t {
                opaque()
            }

            pub fn cos(self) -> $t {
                opaque()
            }

            pub fn tan(self) -> $t {
                opaque()
            }

            pub fn asin(self) -> $t {
                opaque()
            }

            pub fn acos(self) -> $t {
                opaque()
            }

            pub fn atan(self) -> $t {
                opaque()
            }

            pub fn exp_m1(self) -> $t {
                opaque()
            }

            pub fn ln_1p(self) -> $t {
                opaque()
            }

            pub fn sinh(self) -> $t {
                opaque()
            }

            pub fn cosh(self) -> $t {
                opaque()
            }

            pub fn tanh(self) -> $t {
                opaque()
            }

            pub fn asinh(self) -> $t {
                opaque()
            }

            pub fn acosh(self) -> $t {
                opaque()
            }

            pub fn atanh(self) -> $t {
                opaque()
            }

            pub fn powf(self, other: $t) -> $t {
                opaque()
            }

            pub fn rem_euclid(self, other: $t) -> $t {
                opaque()
            }

            pub fn div_euclid(self, other: $t) -> $t {
                opaque()
            }

            pub fn log(self, other: $t) -> $t {
                opaque()
            }

            pub fn hypot(self, other: $t) -> $t {
                opaque()
            }

            pub fn atan2(self, other: $t) -> $t {
                opaque()
            }

            pub fn powi(self, n: i32) -> $t {
                opaque()
            }

            pub fn mul_add(self, a: $t, b: $t) -> $t {
                opaque()
            }

            pub fn sin_cos(self) -> ($t, $t) {
                opaque()
            }
        }
    )*};
}
family! { f32 f64 }
