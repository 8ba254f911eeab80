// SPDX-License-Identifier: MIT OR Apache-2.0

use core::fmt;
use core::hash::{BuildHasher, Hasher};
use core::intrinsics::opaque;

#[derive(Clone)]
pub struct RandomState {
    keys: (u64, u64),
}

impl RandomState {
    pub fn new() -> RandomState {
        RandomState { keys: opaque() }
    }
}

impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;

    fn build_hasher(&self) -> DefaultHasher {
        DefaultHasher {
            state: self.keys.0,
        }
    }
}

impl Default for RandomState {
    fn default() -> RandomState {
        RandomState::new()
    }
}

impl fmt::Debug for RandomState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

#[derive(Clone, Debug)]
pub struct DefaultHasher {
    state: u64,
}

impl DefaultHasher {
    pub const fn new() -> DefaultHasher {
        DefaultHasher { state: 0 }
    }
}

impl Default for DefaultHasher {
    fn default() -> DefaultHasher {
        DefaultHasher::new()
    }
}

impl Hasher for DefaultHasher {
    fn write(&mut self, msg: &[u8]) {
        self.state = opaque();
    }

    fn finish(&self) -> u64 {
        self.state
    }
}
