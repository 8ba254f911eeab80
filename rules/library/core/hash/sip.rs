// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::hash::Hasher;
use crate::intrinsics::opaque;

#[derive(Clone, Debug, Default)]
pub struct SipHasher {
    state: u64,
}

impl SipHasher {
    pub fn new() -> SipHasher {
        opaque()
    }

    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher {
        opaque()
    }
}

impl Hasher for SipHasher {
    fn write(&mut self, msg: &[u8]) {
        opaque()
    }

    fn finish(&self) -> u64 {
        opaque()
    }
}
