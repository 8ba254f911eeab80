// SPDX-License-Identifier: MIT OR Apache-2.0

//! Time.

// region:delay needs: time
pub mod delay;
// endregion:delay
// region:hrtimer needs: time opaque arc
pub mod hrtimer;
// endregion:hrtimer
