// SPDX-License-Identifier: MIT OR Apache-2.0

//! Block devices.

// region:block
pub mod mq;
// endregion:block
