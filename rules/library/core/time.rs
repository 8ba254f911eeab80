// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::iter::Sum;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

#[derive(Copy, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    secs: u64,
    nanos: u32,
}

impl Duration {
    pub const ZERO: Duration = Duration::from_nanos(0);

    pub const MAX: Duration = opaque();

    pub const fn new(secs: u64, nanos: u32) -> Duration {
        Duration { secs, nanos }
    }

    pub const fn from_secs(secs: u64) -> Duration {
        Duration { secs, nanos: 0 }
    }

    pub const fn from_millis(millis: u64) -> Duration {
        opaque()
    }

    pub const fn from_micros(micros: u64) -> Duration {
        opaque()
    }

    pub const fn from_nanos(nanos: u64) -> Duration {
        opaque()
    }

    pub const fn from_nanos_u128(nanos: u128) -> Duration {
        opaque()
    }

    pub const fn from_hours(hours: u64) -> Duration {
        opaque()
    }

    pub const fn from_mins(mins: u64) -> Duration {
        opaque()
    }

    pub const fn is_zero(&self) -> bool {
        opaque()
    }

    pub const fn as_secs(&self) -> u64 {
        self.secs
    }

    pub const fn subsec_millis(&self) -> u32 {
        opaque()
    }

    pub const fn subsec_micros(&self) -> u32 {
        opaque()
    }

    pub const fn subsec_nanos(&self) -> u32 {
        self.nanos
    }

    pub const fn as_millis(&self) -> u128 {
        opaque()
    }

    pub const fn as_micros(&self) -> u128 {
        opaque()
    }

    pub const fn as_nanos(&self) -> u128 {
        opaque()
    }

    pub const fn abs_diff(self, other: Duration) -> Duration {
        opaque()
    }

    pub const fn checked_add(self, rhs: Duration) -> Option<Duration> {
        opaque()
    }

    pub const fn saturating_add(self, rhs: Duration) -> Duration {
        opaque()
    }

    pub const fn checked_sub(self, rhs: Duration) -> Option<Duration> {
        opaque()
    }

    pub const fn saturating_sub(self, rhs: Duration) -> Duration {
        opaque()
    }

    pub const fn checked_mul(self, rhs: u32) -> Option<Duration> {
        opaque()
    }

    pub const fn saturating_mul(self, rhs: u32) -> Duration {
        opaque()
    }

    pub const fn checked_div(self, rhs: u32) -> Option<Duration> {
        opaque()
    }

    pub const fn as_secs_f64(&self) -> f64 {
        opaque()
    }

    pub const fn as_secs_f32(&self) -> f32 {
        opaque()
    }

    pub fn from_secs_f64(secs: f64) -> Duration {
        opaque()
    }

    pub fn from_secs_f32(secs: f32) -> Duration {
        opaque()
    }

    pub fn mul_f64(self, rhs: f64) -> Duration {
        opaque()
    }

    pub fn mul_f32(self, rhs: f32) -> Duration {
        opaque()
    }

    pub fn div_f64(self, rhs: f64) -> Duration {
        opaque()
    }

    pub fn div_f32(self, rhs: f32) -> Duration {
        opaque()
    }

    pub const fn div_duration_f64(self, rhs: Duration) -> f64 {
        opaque()
    }

    pub const fn div_duration_f32(self, rhs: Duration) -> f32 {
        opaque()
    }
}

impl Add for Duration {
    type Output = Duration;

    fn add(self, rhs: Duration) -> Duration {
        opaque()
    }
}

impl AddAssign for Duration {
    fn add_assign(&mut self, rhs: Duration) {
        opaque()
    }
}

impl Sub for Duration {
    type Output = Duration;

    fn sub(self, rhs: Duration) -> Duration {
        opaque()
    }
}

impl SubAssign for Duration {
    fn sub_assign(&mut self, rhs: Duration) {
        opaque()
    }
}

impl Mul<u32> for Duration {
    type Output = Duration;

    fn mul(self, rhs: u32) -> Duration {
        opaque()
    }
}

impl Mul<Duration> for u32 {
    type Output = Duration;

    fn mul(self, rhs: Duration) -> Duration {
        opaque()
    }
}

impl MulAssign<u32> for Duration {
    fn mul_assign(&mut self, rhs: u32) {
        opaque()
    }
}

impl Div<u32> for Duration {
    type Output = Duration;

    fn div(self, rhs: u32) -> Duration {
        opaque()
    }
}

impl DivAssign<u32> for Duration {
    fn div_assign(&mut self, rhs: u32) {
        opaque()
    }
}

impl Sum for Duration {
    fn sum<I: Iterator<Item = Duration>>(iter: I) -> Duration {
        iter.fold(Duration::ZERO, |total, item| total + item)
    }
}

impl<'a> Sum<&'a Duration> for Duration {
    fn sum<I: Iterator<Item = &'a Duration>>(iter: I) -> Duration {
        iter.fold(Duration::ZERO, |total, item| total + *item)
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryFromFloatSecsError {
    negative: bool,
}

impl fmt::Display for TryFromFloatSecsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Duration {
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {
        opaque()
    }

    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {
        opaque()
    }
}
