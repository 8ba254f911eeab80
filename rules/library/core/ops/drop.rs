// SPDX-License-Identifier: MIT OR Apache-2.0

#[lang = "drop"]
pub trait Drop {
    fn drop(&mut self);
}
