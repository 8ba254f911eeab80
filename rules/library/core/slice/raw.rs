// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

pub const unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {
    opaque()
}

pub const unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {
    opaque()
}

pub const fn from_ref<T>(s: &T) -> &[T] {
    opaque()
}

pub const fn from_mut<T>(s: &mut T) -> &mut [T] {
    opaque()
}
