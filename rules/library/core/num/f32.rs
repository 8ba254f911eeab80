// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::convert::num::FloatToInt;
use crate::intrinsics::opaque;
use crate::num::FpCategory;

pub const RADIX: u32 = 2u32;

pub const MANTISSA_DIGITS: u32 = 24u32;

pub const DIGITS: u32 = 6u32;

pub const EPSILON: f32 = 1.1920929E-7f32;

pub const MIN: f32 = -3.40282347E+38f32;

pub const MIN_POSITIVE: f32 = 1.17549435E-38f32;

pub const MAX: f32 = 3.40282347E+38f32;

pub const MIN_EXP: i32 = -125i32;

pub const MAX_EXP: i32 = 128i32;

pub const MIN_10_EXP: i32 = -37i32;

pub const MAX_10_EXP: i32 = 38i32;

pub const NAN: f32 = f32::NAN;

pub const INFINITY: f32 = f32::INFINITY;

pub const NEG_INFINITY: f32 = f32::NEG_INFINITY;

impl f32 {
    pub const RADIX: u32 = 2;

    pub const MANTISSA_DIGITS: u32 = 24;

    pub const DIGITS: u32 = 6;

    pub const EPSILON: f32 = 1.19209290e-07_f32;

    pub const MIN: f32 = -3.40282347e+38_f32;

    pub const MIN_POSITIVE: f32 = 1.17549435e-38_f32;

    pub const MAX: f32 = 3.40282347e+38_f32;

    pub const MIN_EXP: i32 = -125;

    pub const MAX_EXP: i32 = 128;

    pub const MIN_10_EXP: i32 = -37;

    pub const MAX_10_EXP: i32 = 38;

    pub const NAN: f32 = 0.0 / 0.0;

    pub const INFINITY: f32 = 1.0 / 0.0;

    pub const NEG_INFINITY: f32 = -1.0 / 0.0;

    pub const fn is_nan(self) -> bool {
        opaque()
    }

    pub const fn is_infinite(self) -> bool {
        opaque()
    }

    pub const fn is_finite(self) -> bool {
        opaque()
    }

    pub const fn is_subnormal(self) -> bool {
        opaque()
    }

    pub const fn is_normal(self) -> bool {
        opaque()
    }

    pub const fn classify(self) -> FpCategory {
        opaque()
    }

    pub const fn is_sign_positive(self) -> bool {
        opaque()
    }

    pub const fn is_sign_negative(self) -> bool {
        opaque()
    }

    pub const fn next_up(self) -> Self {
        opaque()
    }

    pub const fn next_down(self) -> Self {
        opaque()
    }

    pub const fn recip(self) -> f32 {
        opaque()
    }

    pub const fn to_degrees(self) -> f32 {
        opaque()
    }

    pub const fn to_radians(self) -> f32 {
        opaque()
    }

    pub const fn max(self, other: f32) -> f32 {
        opaque()
    }

    pub const fn min(self, other: f32) -> f32 {
        opaque()
    }

    pub const fn midpoint(self, other: f32) -> f32 {
        opaque()
    }

    pub unsafe fn to_int_unchecked<Int>(self) -> Int
    where
        Self: FloatToInt<Int>,
    {
        opaque()
    }

    pub const fn to_bits(self) -> u32 {
        opaque()
    }

    pub const fn from_bits(v: u32) -> Self {
        opaque()
    }

    pub const fn to_be_bytes(self) -> [u8; 4] {
        opaque()
    }

    pub const fn to_le_bytes(self) -> [u8; 4] {
        opaque()
    }

    pub const fn to_ne_bytes(self) -> [u8; 4] {
        opaque()
    }

    pub const fn from_be_bytes(bytes: [u8; 4]) -> Self {
        opaque()
    }

    pub const fn from_le_bytes(bytes: [u8; 4]) -> Self {
        opaque()
    }

    pub const fn from_ne_bytes(bytes: [u8; 4]) -> Self {
        opaque()
    }

    pub fn total_cmp(&self, other: &Self) -> Ordering {
        opaque()
    }

    pub const fn clamp(self, min: f32, max: f32) -> f32 {
        opaque()
    }

    pub const fn abs(self) -> f32 {
        opaque()
    }

    pub const fn signum(self) -> f32 {
        opaque()
    }

    pub const fn copysign(self, sign: f32) -> f32 {
        opaque()
    }
}

pub mod consts {
    pub const PI: f32 = 3.14159265358979323846264338327950288;
    pub const TAU: f32 = 6.28318530717958647692528676655900577;
    pub const E: f32 = 2.71828182845904523536028747135266250;
}
