//@ uses: spinlock, might_sleep
//@ edition: 2024
//! In edition 2024 a guard in the tail expression is dropped before the block's locals.
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn local_dropped_after_tail_guard_ok(q: &SpinLock<u32>) -> u32 {
    let _f = Flusher;
    *q.lock()
}

pub fn inner_block_tail_ok(q: &SpinLock<u32>) -> u32 {
    let n = {
        let _f = Flusher;
        *q.lock()
    };
    n
}

pub fn named_guard_still_drops_in_order_bad(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    let _f = Flusher;
    *g
} //~ ERROR[sleep-in-atomic]
