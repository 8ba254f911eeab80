// SPDX-License-Identifier: MIT OR Apache-2.0

pub use alloc_crate::alloc::*;

#[derive(Copy, Clone, Debug, Default)]
pub struct System;
