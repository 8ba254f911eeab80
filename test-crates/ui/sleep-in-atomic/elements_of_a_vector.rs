//@ uses: spinlock, kvec, might_sleep
//! A vector drops its elements, one by one, wherever it is cleared, truncated or dropped.
use kernel::prelude::*;

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn dropped_bad(q: &SpinLock<u32>, v: KVec<Flusher>) {
    let _g = q.lock();
    drop(v); //~ ERROR[sleep-in-atomic]
}

pub fn cleared_bad(q: &SpinLock<KVec<Flusher>>) {
    q.lock().clear(); //~ ERROR[sleep-in-atomic]
}

pub fn popped_and_dropped_bad(q: &SpinLock<KVec<Flusher>>) {
    let mut g = q.lock();
    drop(g.pop()); //~ ERROR[sleep-in-atomic]
}

pub fn popped_and_dropped_later_ok(q: &SpinLock<KVec<Flusher>>) {
    let last = q.lock().pop();
    drop(last);
}

pub fn popped_and_ignored_bad(q: &SpinLock<KVec<Flusher>>) {
    let _ = q.lock().pop(); //~ ERROR[sleep-in-atomic]
}

pub fn drained_bad(q: &SpinLock<u32>, v: KVec<Flusher>) {
    let _g = q.lock();
    for f in v {
        core::mem::forget(f);
    } //~ ERROR[sleep-in-atomic]
}

pub fn array_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _all = [Flusher, Flusher];
} //~ ERROR[sleep-in-atomic]

pub fn empty_array_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _none: [Flusher; 0] = [];
}

pub fn plain_elements_ok(q: &SpinLock<KVec<u32>>) {
    let mut g = q.lock();
    g.clear();
    g.retain(|n| *n > 3);
    let _ = g.pop();
}
