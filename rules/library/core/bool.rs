// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T> {
        opaque()
    }

    pub fn then<T, F: FnOnce() -> T>(self, f: F) -> Option<T> {
        opaque()
    }
}
