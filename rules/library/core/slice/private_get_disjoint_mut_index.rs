// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::{ops, range};

pub trait Sealed {}

impl Sealed for usize {}
impl Sealed for ops::Range<usize> {}
impl Sealed for ops::RangeInclusive<usize> {}
impl Sealed for range::Range<usize> {}
impl Sealed for range::RangeInclusive<usize> {}
