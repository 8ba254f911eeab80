// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

impl FromIterator<()> for () {
    fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> Self {
        opaque()
    }
}
