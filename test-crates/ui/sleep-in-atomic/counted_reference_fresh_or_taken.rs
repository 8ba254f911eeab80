//@ uses: spinlock, arc, kvec, might_sleep, error
//! The last reference frees the object: one that is fresh or taken out of a container may be the last.
use kernel::prelude::*;

pub struct Buffer {
    id: u32,
}

impl Drop for Buffer {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct Pool {
    all: KVec<Arc<Buffer>>,
    current: Option<Arc<Buffer>>,
}

pub fn fresh_bad(q: &SpinLock<Pool>) -> Result {
    let b = Arc::new(Buffer { id: 1 }, GFP_KERNEL)?;
    let g = q.lock();
    drop(b); //~ ERROR[sleep-in-atomic]
    drop(g);
    Ok(())
}

pub fn removed_bad(q: &SpinLock<Pool>) {
    let mut g = q.lock();
    drop(g.all.pop()); //~ ERROR[sleep-in-atomic]
}

pub fn taken_bad(q: &SpinLock<Pool>) {
    let mut g = q.lock();
    g.current.take(); //~ ERROR[sleep-in-atomic]
}

pub fn taken_and_dropped_later_ok(q: &SpinLock<Pool>) {
    let old = q.lock().current.take();
    drop(old);
}

pub fn cleared_bad(q: &SpinLock<Pool>) {
    let mut g = q.lock();
    g.all.clear(); //~ ERROR[sleep-in-atomic]
}

pub fn cloned_under_the_same_lock_ok(q: &SpinLock<Pool>) -> u32 {
    let g = q.lock();
    let copy = g.current.clone();
    match copy {
        Some(b) => b.id,
        None => 0,
    }
}

pub fn clone_pushed_ok(q: &SpinLock<Pool>, b: &Arc<Buffer>) {
    let mut g = q.lock();
    let copy = b.clone();
    if let Err(copy) = g.all.push_within_capacity(copy) {
        drop(copy);
    }
}

pub fn overwritten_note(q: &SpinLock<Pool>, b: Arc<Buffer>) {
    let mut g = q.lock();
    g.current = Some(b); //~ NOTE[sleep-in-atomic]
}

pub fn overwritten_after_take_ok(q: &SpinLock<Pool>, b: Arc<Buffer>) {
    let old;
    {
        let mut g = q.lock();
        old = g.current.take();
        g.current = Some(b);
    }
    drop(old);
}
