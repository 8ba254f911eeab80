// SPDX-License-Identifier: MIT OR Apache-2.0

use core::fmt;
use core::intrinsics::opaque;

pub struct Backtrace {
    frames: usize,
}

impl Backtrace {
    pub fn capture() -> Backtrace {
        opaque()
    }

    pub fn force_capture() -> Backtrace {
        opaque()
    }
}

impl fmt::Debug for Backtrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Display for Backtrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}
