// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;
use crate::num::{NonZero, TryFromIntError};

#[derive(Copy, Clone, PartialEq, Eq)]
#[repr(transparent)]
pub struct Alignment {
    bytes: NonZero<usize>,
}

impl Alignment {
    pub const MIN: Self = opaque();

    pub const fn of<T>() -> Self {
        opaque()
    }

    pub const fn of_val<T>(val: &T) -> Self {
        opaque()
    }

    pub const unsafe fn of_val_raw<T>(val: *const T) -> Self {
        opaque()
    }

    pub const fn new(align: usize) -> Option<Self> {
        opaque()
    }

    pub const unsafe fn new_unchecked(align: usize) -> Self {
        opaque()
    }

    pub const fn as_usize(self) -> usize {
        self.bytes.get()
    }

    pub const fn as_nonzero(self) -> NonZero<usize> {
        self.bytes
    }

    pub const fn as_nonzero_usize(self) -> NonZero<usize> {
        self.bytes
    }

    pub const fn log2(self) -> u32 {
        opaque()
    }

    pub const fn mask(self) -> usize {
        opaque()
    }
}

impl fmt::Debug for Alignment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl TryFrom<NonZero<usize>> for Alignment {
    type Error = TryFromIntError;

    fn try_from(align: NonZero<usize>) -> Result<Alignment, Self::Error> {
        opaque()
    }
}

impl TryFrom<usize> for Alignment {
    type Error = TryFromIntError;

    fn try_from(align: usize) -> Result<Alignment, Self::Error> {
        opaque()
    }
}

impl From<Alignment> for NonZero<usize> {
    fn from(align: Alignment) -> NonZero<usize> {
        opaque()
    }
}

impl From<Alignment> for usize {
    fn from(align: Alignment) -> usize {
        opaque()
    }
}

impl Ord for Alignment {
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl PartialOrd for Alignment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl Hash for Alignment {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl Default for Alignment {
    fn default() -> Alignment {
        opaque()
    }
}
