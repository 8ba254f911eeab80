// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::convert::num::FloatToInt;
use crate::intrinsics::opaque;
use crate::num::FpCategory;

pub const RADIX: u32 = 2u32;

pub const MANTISSA_DIGITS: u32 = 53u32;

pub const DIGITS: u32 = 15u32;

pub const EPSILON: f64 = 2.2204460492503131E-16f64;

pub const MIN: f64 = -1.7976931348623157E+308f64;

pub const MIN_POSITIVE: f64 = 2.2250738585072014E-308f64;

pub const MAX: f64 = 1.7976931348623157E+308f64;

pub const MIN_EXP: i32 = -1_021i32;

pub const MAX_EXP: i32 = 1_024i32;

pub const MIN_10_EXP: i32 = -307i32;

pub const MAX_10_EXP: i32 = 308i32;

pub const NAN: f64 = f64::NAN;

pub const INFINITY: f64 = f64::INFINITY;

pub const NEG_INFINITY: f64 = f64::NEG_INFINITY;

impl f64 {
    pub const RADIX: u32 = 2;

    pub const MANTISSA_DIGITS: u32 = 53;

    pub const DIGITS: u32 = 15;

    pub const EPSILON: f64 = 2.2204460492503131e-16_f64;

    pub const MIN: f64 = -1.7976931348623157e+308_f64;

    pub const MIN_POSITIVE: f64 = 2.2250738585072014e-308_f64;

    pub const MAX: f64 = 1.7976931348623157e+308_f64;

    pub const MIN_EXP: i32 = -1021;

    pub const MAX_EXP: i32 = 1024;

    pub const MIN_10_EXP: i32 = -307;

    pub const MAX_10_EXP: i32 = 308;

    pub const NAN: f64 = 0.0 / 0.0;

    pub const INFINITY: f64 = 1.0 / 0.0;

    pub const NEG_INFINITY: f64 = -1.0 / 0.0;

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

    pub fn is_positive(self) -> bool {
        opaque()
    }

    pub const fn is_sign_negative(self) -> bool {
        opaque()
    }

    pub fn is_negative(self) -> bool {
        opaque()
    }

    pub const fn next_up(self) -> Self {
        opaque()
    }

    pub const fn next_down(self) -> Self {
        opaque()
    }

    pub const fn recip(self) -> f64 {
        opaque()
    }

    pub const fn to_degrees(self) -> f64 {
        opaque()
    }

    pub const fn to_radians(self) -> f64 {
        opaque()
    }

    pub const fn max(self, other: f64) -> f64 {
        opaque()
    }

    pub const fn min(self, other: f64) -> f64 {
        opaque()
    }

    pub const fn midpoint(self, other: f64) -> f64 {
        opaque()
    }

    pub unsafe fn to_int_unchecked<Int>(self) -> Int
    where
        Self: FloatToInt<Int>,
    {
        opaque()
    }

    pub const fn to_bits(self) -> u64 {
        opaque()
    }

    pub const fn from_bits(v: u64) -> Self {
        opaque()
    }

    pub const fn to_be_bytes(self) -> [u8; 8] {
        opaque()
    }

    pub const fn to_le_bytes(self) -> [u8; 8] {
        opaque()
    }

    pub const fn to_ne_bytes(self) -> [u8; 8] {
        opaque()
    }

    pub const fn from_be_bytes(bytes: [u8; 8]) -> Self {
        opaque()
    }

    pub const fn from_le_bytes(bytes: [u8; 8]) -> Self {
        opaque()
    }

    pub const fn from_ne_bytes(bytes: [u8; 8]) -> Self {
        opaque()
    }

    pub fn total_cmp(&self, other: &Self) -> Ordering {
        opaque()
    }

    pub const fn clamp(self, min: f64, max: f64) -> f64 {
        opaque()
    }

    pub const fn abs(self) -> f64 {
        opaque()
    }

    pub const fn signum(self) -> f64 {
        opaque()
    }

    pub const fn copysign(self, sign: f64) -> f64 {
        opaque()
    }
}

pub mod consts {
    pub const PI: f64 = 3.14159265358979323846264338327950288;
    pub const TAU: f64 = 6.28318530717958647692528676655900577;
    pub const E: f64 = 2.71828182845904523536028747135266250;
}
