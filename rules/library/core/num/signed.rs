// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::num::ParseIntError;

macro_rules! signed_integer {
    ($S:ident $U:ident $bits:literal $bytes:literal $min:literal $max:literal) => {
        impl $S {
            pub const MIN: Self = $min;

            pub const MAX: Self = $max;

            pub const BITS: u32 = $bits;

            pub const fn count_ones(self) -> u32 {
                opaque()
            }

            pub const fn count_zeros(self) -> u32 {
                opaque()
            }

            pub const fn leading_zeros(self) -> u32 {
                opaque()
            }

            pub const fn trailing_zeros(self) -> u32 {
                opaque()
            }

            pub const fn leading_ones(self) -> u32 {
                opaque()
            }

            pub const fn trailing_ones(self) -> u32 {
                opaque()
            }

            pub const fn cast_unsigned(self) -> $U {
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

            pub const fn checked_add(self, rhs: Self) -> Option<Self> {
                opaque()
            }

            pub const fn strict_add(self, rhs: Self) -> Self {
                opaque()
            }

            pub const unsafe fn unchecked_add(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn checked_add_unsigned(self, rhs: $U) -> Option<Self> {
                opaque()
            }

            pub const fn strict_add_unsigned(self, rhs: $U) -> Self {
                opaque()
            }

            pub const fn checked_sub(self, rhs: Self) -> Option<Self> {
                opaque()
            }

            pub const fn strict_sub(self, rhs: Self) -> Self {
                opaque()
            }

            pub const unsafe fn unchecked_sub(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn checked_sub_unsigned(self, rhs: $U) -> Option<Self> {
                opaque()
            }

            pub const fn strict_sub_unsigned(self, rhs: $U) -> Self {
                opaque()
            }

            pub const fn checked_mul(self, rhs: Self) -> Option<Self> {
                opaque()
            }

            pub const fn strict_mul(self, rhs: Self) -> Self {
                opaque()
            }

            pub const unsafe fn unchecked_mul(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn checked_div(self, rhs: Self) -> Option<Self> {
                opaque()
            }

            pub const fn strict_div(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn checked_div_euclid(self, rhs: Self) -> Option<Self> {
                opaque()
            }

            pub const fn strict_div_euclid(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn checked_rem(self, rhs: Self) -> Option<Self> {
                opaque()
            }

            pub const fn strict_rem(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {
                opaque()
            }

            pub const fn strict_rem_euclid(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn checked_neg(self) -> Option<Self> {
                opaque()
            }

            pub const unsafe fn unchecked_neg(self) -> Self {
                opaque()
            }

            pub const fn strict_neg(self) -> Self {
                opaque()
            }

            pub const fn checked_shl(self, rhs: u32) -> Option<Self> {
                opaque()
            }

            pub const fn strict_shl(self, rhs: u32) -> Self {
                opaque()
            }

            pub const unsafe fn unchecked_shl(self, rhs: u32) -> Self {
                opaque()
            }

            pub const fn unbounded_shl(self, rhs: u32) -> $S {
                opaque()
            }

            pub const fn checked_shr(self, rhs: u32) -> Option<Self> {
                opaque()
            }

            pub const fn strict_shr(self, rhs: u32) -> Self {
                opaque()
            }

            pub const unsafe fn unchecked_shr(self, rhs: u32) -> Self {
                opaque()
            }

            pub const fn unbounded_shr(self, rhs: u32) -> $S {
                opaque()
            }

            pub const fn checked_abs(self) -> Option<Self> {
                opaque()
            }

            pub const fn strict_abs(self) -> Self {
                opaque()
            }

            pub const fn checked_pow(self, exp: u32) -> Option<Self> {
                opaque()
            }

            pub const fn strict_pow(self, exp: u32) -> Self {
                opaque()
            }

            pub const fn checked_isqrt(self) -> Option<Self> {
                opaque()
            }

            pub const fn saturating_add(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn saturating_add_unsigned(self, rhs: $U) -> Self {
                opaque()
            }

            pub const fn saturating_sub(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn saturating_sub_unsigned(self, rhs: $U) -> Self {
                opaque()
            }

            pub const fn saturating_neg(self) -> Self {
                opaque()
            }

            pub const fn saturating_abs(self) -> Self {
                opaque()
            }

            pub const fn saturating_mul(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn saturating_div(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn saturating_pow(self, exp: u32) -> Self {
                opaque()
            }

            pub const fn wrapping_add(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn wrapping_add_unsigned(self, rhs: $U) -> Self {
                opaque()
            }

            pub const fn wrapping_sub(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn wrapping_sub_unsigned(self, rhs: $U) -> Self {
                opaque()
            }

            pub const fn wrapping_mul(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn wrapping_div(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn wrapping_div_euclid(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn wrapping_rem(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn wrapping_rem_euclid(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn wrapping_neg(self) -> Self {
                opaque()
            }

            pub const fn wrapping_shl(self, rhs: u32) -> Self {
                opaque()
            }

            pub const fn wrapping_shr(self, rhs: u32) -> Self {
                opaque()
            }

            pub const fn wrapping_abs(self) -> Self {
                opaque()
            }

            pub const fn unsigned_abs(self) -> $U {
                opaque()
            }

            pub const fn wrapping_pow(self, exp: u32) -> Self {
                opaque()
            }

            pub const fn overflowing_add(self, rhs: Self) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_add_unsigned(self, rhs: $U) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_sub(self, rhs: Self) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_sub_unsigned(self, rhs: $U) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_mul(self, rhs: Self) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_div(self, rhs: Self) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_div_euclid(self, rhs: Self) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_rem(self, rhs: Self) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_rem_euclid(self, rhs: Self) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_neg(self) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_shl(self, rhs: u32) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_shr(self, rhs: u32) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_abs(self) -> (Self, bool) {
                opaque()
            }

            pub const fn overflowing_pow(self, exp: u32) -> (Self, bool) {
                opaque()
            }

            pub const fn pow(self, exp: u32) -> Self {
                opaque()
            }

            pub const fn isqrt(self) -> Self {
                opaque()
            }

            pub const fn div_euclid(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn rem_euclid(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn ilog(self, base: Self) -> u32 {
                opaque()
            }

            pub const fn ilog2(self) -> u32 {
                opaque()
            }

            pub const fn ilog10(self) -> u32 {
                opaque()
            }

            pub const fn checked_ilog(self, base: Self) -> Option<u32> {
                opaque()
            }

            pub const fn checked_ilog2(self) -> Option<u32> {
                opaque()
            }

            pub const fn checked_ilog10(self) -> Option<u32> {
                opaque()
            }

            pub const fn abs(self) -> Self {
                opaque()
            }

            pub const fn abs_diff(self, other: Self) -> $U {
                opaque()
            }

            pub const fn signum(self) -> Self {
                opaque()
            }

            pub const fn is_positive(self) -> bool {
                opaque()
            }

            pub const fn is_negative(self) -> bool {
                opaque()
            }

            pub const fn to_be_bytes(self) -> [u8; $bytes] {
                opaque()
            }

            pub const fn to_le_bytes(self) -> [u8; $bytes] {
                opaque()
            }

            pub const fn to_ne_bytes(self) -> [u8; $bytes] {
                opaque()
            }

            pub const fn from_be_bytes(bytes: [u8; $bytes]) -> Self {
                opaque()
            }

            pub const fn from_le_bytes(bytes: [u8; $bytes]) -> Self {
                opaque()
            }

            pub const fn from_ne_bytes(bytes: [u8; $bytes]) -> Self {
                opaque()
            }

            pub const fn min_value() -> Self {
                opaque()
            }

            pub const fn max_value() -> Self {
                opaque()
            }

            pub const fn midpoint(self, rhs: Self) -> Self {
                opaque()
            }

            pub const fn from_str_radix(src: &str, radix: u32) -> Result<$S, ParseIntError> {
                opaque()
            }
        }
    };
}
signed_integer! { i8 u8 8 1 -128 127 }
signed_integer! { i16 u16 16 2 -32768 32767 }
signed_integer! { i32 u32 32 4 -2147483648 2147483647 }
signed_integer! { i64 u64 64 8 -9223372036854775808 9223372036854775807 }
signed_integer! { i128 u128 128 16 -170141183460469231731687303715884105728 170141183460469231731687303715884105727 }
signed_integer! { isize usize 64 8 -9223372036854775808 9223372036854775807 }
