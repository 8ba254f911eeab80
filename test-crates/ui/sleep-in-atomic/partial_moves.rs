//@ uses: spinlock, might_sleep
//! Of a partly moved value only the rest is dropped at the end.
use kernel::prelude::*;

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct Pair {
    first: Flusher,
    second: u32,
}

pub struct Two {
    first: Flusher,
    second: Flusher,
}

pub fn moved_field_is_gone_ok(q: &SpinLock<u32>, p: Pair) -> u32 {
    drop(p.first);
    let g = q.lock();
    *g + p.second
}

pub fn other_field_is_still_there_bad(q: &SpinLock<u32>, t: Two) {
    let t = t;
    drop(t.first);
    let _g = q.lock();
    drop(t.second); //~ ERROR[sleep-in-atomic]
}

pub fn pattern_moves_one_field_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    let t = Two { first: Flusher, second: Flusher };
    let Two { first, .. } = t;
    core::mem::forget(first);
} //~ ERROR[sleep-in-atomic]

pub fn reference_pattern_moves_nothing_ok(q: &SpinLock<u32>, t: Two) {
    let t = t;
    let _g = q.lock();
    let Two { first, second } = &t;
    let _ = (first, second);
    drop(_g);
}

pub fn field_assigned_again_bad(q: &SpinLock<u32>) {
    let mut t = Two { first: Flusher, second: Flusher };
    drop(t.first);
    t.first = Flusher;
    let _g = q.lock();
    drop(t); //~ ERROR[sleep-in-atomic]
}
