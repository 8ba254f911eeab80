// SPDX-License-Identifier: MIT OR Apache-2.0

pub(crate) mod random;

pub use self::random::{DefaultHasher, RandomState};
pub use core::hash::*;
