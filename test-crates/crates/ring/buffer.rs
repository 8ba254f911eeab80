// SPDX-License-Identifier: MIT OR Apache-2.0

//! The ring itself, which knows nothing of locks.

use kernel::prelude::*;

/// Bytes between `head` and `head + len`, wrapped around at the end of `storage`.
pub struct Buffer {
    storage: KVec<u8>,
    head: usize,
    len: usize,
}

impl Buffer {
    /// A ring of `size` bytes. May sleep.
    pub fn new(size: usize) -> Result<Self> {
        let mut storage = KVec::with_capacity(size, GFP_KERNEL)?;
        for _ in 0..size {
            storage.push(0, GFP_KERNEL)?;
        }
        Ok(Buffer { storage, head: 0, len: 0 })
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Appends what fits and says how much that was.
    pub fn put(&mut self, bytes: &[u8]) -> usize {
        let size = self.storage.len();
        let mut done = 0;
        for byte in bytes {
            if self.len == size {
                break;
            }
            let at = (self.head + self.len) % size;
            self.storage[at] = *byte;
            self.len += 1;
            done += 1;
        }
        done
    }

    /// Removes up to `bytes.len()` bytes and says how many.
    pub fn get(&mut self, bytes: &mut [u8]) -> usize {
        let size = self.storage.len();
        let mut done = 0;
        for slot in bytes.iter_mut() {
            if self.len == 0 {
                break;
            }
            *slot = self.storage[self.head];
            self.head = (self.head + 1) % size;
            self.len -= 1;
            done += 1;
        }
        done
    }

    /// Moves the contents of `old` here, as much as fits.
    pub fn take_over(&mut self, old: &mut Buffer) {
        let mut chunk = [0u8; 16];
        loop {
            let n = old.get(&mut chunk);
            if n == 0 || self.put(&chunk[..n]) < n {
                break;
            }
        }
    }
}
