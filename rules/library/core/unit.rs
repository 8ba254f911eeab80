// SPDX-License-Identifier: MIT OR Apache-2.0

impl FromIterator<()> for () {
    fn from_iter<I: IntoIterator<Item = ()>>(iter: I) -> Self {
        iter.into_iter().for_each(drop)
    }
}
