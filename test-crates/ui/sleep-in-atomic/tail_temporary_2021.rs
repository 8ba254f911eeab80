//@ uses: spinlock, might_sleep
//@ edition: 2021
//! In edition 2021 a guard in the tail expression outlives the block's locals.
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn local_dropped_under_tail_guard_bad(q: &SpinLock<u32>) -> u32 {
    let _f = Flusher;
    *q.lock()
} //~ ERROR[sleep-in-atomic]

pub fn bound_before_the_end_ok(q: &SpinLock<u32>) -> u32 {
    let _f = Flusher;
    let n = *q.lock();
    n
}

pub fn inner_block_tail_bad(q: &SpinLock<u32>) -> u32 {
    let n = {
        let _f = Flusher;
        *q.lock()
    }; //~ ERROR[sleep-in-atomic]
    n
}
