// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::error::Error;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::mem::Alignment;
use crate::ptr::non_null::NonNull;

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
#[lang = "alloc_layout"]
pub struct Layout {
    size: usize,
    align: Alignment,
}

impl Layout {
    pub const fn from_size_align(size: usize, align: usize) -> Result<Self, LayoutError> {
        opaque()
    }

    pub const fn from_size_alignment(
        size: usize,
        alignment: Alignment,
    ) -> Result<Self, LayoutError> {
        opaque()
    }

    pub const unsafe fn from_size_align_unchecked(size: usize, align: usize) -> Self {
        opaque()
    }

    pub const unsafe fn from_size_alignment_unchecked(size: usize, alignment: Alignment) -> Self {
        opaque()
    }

    pub const fn size(&self) -> usize {
        opaque()
    }

    pub const fn align(&self) -> usize {
        opaque()
    }

    pub const fn alignment(&self) -> Alignment {
        opaque()
    }

    pub const fn new<T>() -> Self {
        opaque()
    }

    pub const fn for_value<T: ?Sized>(t: &T) -> Self {
        opaque()
    }

    pub const unsafe fn for_value_raw<T: ?Sized>(t: *const T) -> Self {
        opaque()
    }

    pub const fn dangling_ptr(&self) -> NonNull<u8> {
        opaque()
    }

    pub const fn align_to(&self, align: usize) -> Result<Self, LayoutError> {
        opaque()
    }

    pub const fn adjust_alignment_to(&self, alignment: Alignment) -> Result<Self, LayoutError> {
        opaque()
    }

    pub const fn padding_needed_for(&self, alignment: Alignment) -> usize {
        opaque()
    }

    pub const fn pad_to_align(&self) -> Layout {
        opaque()
    }

    pub const fn repeat(&self, n: usize) -> Result<(Self, usize), LayoutError> {
        opaque()
    }

    pub const fn extend(&self, next: Self) -> Result<(Self, usize), LayoutError> {
        opaque()
    }

    pub const fn repeat_packed(&self, n: usize) -> Result<Self, LayoutError> {
        opaque()
    }

    pub const fn extend_packed(&self, next: Self) -> Result<Self, LayoutError> {
        opaque()
    }

    pub const fn array<T>(n: usize) -> Result<Self, LayoutError> {
        opaque()
    }
}

pub type LayoutErr = LayoutError;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LayoutError;

impl Error for LayoutError {}

impl fmt::Display for LayoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}
