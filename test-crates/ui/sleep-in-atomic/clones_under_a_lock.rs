//@ uses: spinlock, arc, might_sleep, kvec
//! Clones of what stays alive can be dropped under a lock; owners taken out of it are the last ones.
use kernel::prelude::*;

pub struct Buffer;

impl Drop for Buffer {
    fn drop(&mut self) {
        might_sleep();
    }
}

pub struct Node {
    buffer: Arc<Buffer>,
}

pub fn clone_dropped_while_the_source_lives_ok(q: &SpinLock<Node>) {
    let g = q.lock();
    let b = g.buffer.clone();
    drop(b);
}

pub fn clone_of_a_parameter_ok(q: &SpinLock<u32>, n: &Arc<Buffer>) {
    let _g = q.lock();
    let b = n.clone();
    drop(b);
}

pub fn clone_taken_out_and_dropped_after_ok(q: &SpinLock<Node>) {
    let g = q.lock();
    let b = g.buffer.clone();
    drop(g);
    drop(b);
}

pub fn owner_taken_out_bad(q: &SpinLock<Option<Arc<Buffer>>>) {
    let mut g = q.lock();
    let b = g.take();
    drop(b); //~ ERROR[sleep-in-atomic]
}

pub fn owner_taken_out_and_dropped_after_ok(q: &SpinLock<Option<Arc<Buffer>>>) {
    let mut g = q.lock();
    let b = g.take();
    drop(g);
    drop(b);
}

pub fn popped_bad(q: &SpinLock<KVec<Arc<Buffer>>>) {
    let mut g = q.lock();
    if let Some(b) = g.pop() {
        drop(b); //~ ERROR[sleep-in-atomic]
    }
}

pub fn pushed_ok(q: &SpinLock<KVec<Arc<Buffer>>>, b: &Arc<Buffer>) {
    let mut g = q.lock();
    let _ = g.push_within_capacity(b.clone());
}
