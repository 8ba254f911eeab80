// SPDX-License-Identifier: MIT OR Apache-2.0

//! Letting time pass: `fsleep` lets others run meanwhile, `udelay` burns it.

// region:delay
use crate::bindings;
use core::ffi::c_ulong;

/// Sleeps for at least so many microseconds.
pub fn fsleep(usecs: c_ulong) {
    unsafe { bindings::fsleep(usecs) }
}

/// Spins for so many microseconds.
pub fn udelay(usecs: c_ulong) {
    unsafe { bindings::udelay(usecs) }
}
// endregion:delay
