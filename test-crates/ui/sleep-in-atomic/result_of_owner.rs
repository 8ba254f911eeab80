//@ uses: spinlock, might_sleep, arc, kvec, error
//! `Err(x)` gives the owner back: who drops it under the lock frees it there.
use kernel::prelude::*;

pub struct Buffer;

impl Drop for Buffer {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn given_back_and_dropped_bad(q: &SpinLock<KVec<Arc<Buffer>>>) -> Result {
    let b = Arc::new(Buffer, GFP_KERNEL)?;
    let mut g = q.lock();
    if let Err(b) = g.push_within_capacity(b) {
        drop(b); //~ ERROR[sleep-in-atomic]
    }
    Ok(())
}

pub fn given_back_and_returned_ok(q: &SpinLock<KVec<Arc<Buffer>>>, b: Arc<Buffer>) -> Result<(), Arc<Buffer>> {
    q.lock().push_within_capacity(b)
}

pub fn given_back_and_dropped_later_ok(q: &SpinLock<KVec<Arc<Buffer>>>) -> Result {
    let b = Arc::new(Buffer, GFP_KERNEL)?;
    let r = q.lock().push_within_capacity(b);
    drop(r);
    Ok(())
}
