//@ uses: spinlock, arc, kvec, error
//! Freeing an object whose drop does not sleep is fine under a lock, last reference or not.
use kernel::prelude::*;

pub struct Plain {
    _id: u32,
}

pub fn fresh_ok(q: &SpinLock<u32>) -> Result {
    let b = Arc::new(Plain { _id: 1 }, GFP_KERNEL)?;
    let g = q.lock();
    drop(b);
    drop(g);
    Ok(())
}

pub fn removed_ok(q: &SpinLock<KVec<Arc<Plain>>>) {
    drop(q.lock().pop());
}

pub struct Big {
    _memory: KVVec<u8>,
}

pub fn memory_that_may_be_vmalloc_bad(q: &SpinLock<KVec<Arc<Big>>>) {
    drop(q.lock().pop()); //~ ERROR[sleep-in-atomic]
}
