//@ uses: spinlock, kvec, error, might_sleep
//! Vectors under a lock: an empty one frees nothing, a spare one is swapped in, elements are moved out before they die.
use kernel::prelude::*;

pub struct Flusher(u32);

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(self.0);
    }
}

pub fn empty_one_dies_ok(q: &SpinLock<KVec<Flusher>>) {
    let g = q.lock();
    let none: KVec<Flusher> = KVec::new();
    drop(none);
    drop(g);
}

pub fn swapped_and_dropped_outside_ok(q: &SpinLock<KVec<Flusher>>) {
    let mut old = KVec::new();
    {
        let mut g = q.lock();
        core::mem::swap(&mut *g, &mut old);
    }
    drop(old);
}

pub fn taken_and_dropped_inside_bad(q: &SpinLock<KVec<Flusher>>) {
    let mut g = q.lock();
    let old = core::mem::replace(&mut *g, KVec::new());
    drop(old); //~ ERROR[sleep-in-atomic]
}

pub fn overwritten_bad(q: &SpinLock<KVec<Flusher>>) {
    let mut g = q.lock();
    *g = KVec::new(); //~ ERROR[sleep-in-atomic]
}

pub fn popped_outside_ok(q: &SpinLock<KVec<Flusher>>) -> Option<Flusher> {
    q.lock().pop()
}

pub fn popped_inside_bad(q: &SpinLock<KVec<Flusher>>) {
    let mut g = q.lock();
    if let Some(f) = g.pop() {
        drop(f); //~ ERROR[sleep-in-atomic]
    }
}

pub fn grown_inside_bad(q: &SpinLock<KVec<u32>>) -> Result {
    let mut g = q.lock();
    g.push(1, GFP_KERNEL)?; //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn grown_without_sleeping_ok(q: &SpinLock<KVec<u32>>) -> Result {
    let mut g = q.lock();
    g.push(1, GFP_ATOMIC)?;
    Ok(())
}
