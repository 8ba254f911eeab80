//@ uses: spinlock, might_sleep, arc, kvec
//! By-value iteration takes owners out of their container one by one.
use kernel::prelude::*;

pub struct Buffer {
    id: u32,
}

impl Drop for Buffer {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn by_value_under_the_lock_bad(q: &SpinLock<u32>, all: KVec<Arc<Buffer>>) {
    let mut g = q.lock();
    for b in all {
        *g += b.id;
    } //~ ERROR[sleep-in-atomic]
}

pub fn by_reference_ok(q: &SpinLock<u32>, all: &KVec<Arc<Buffer>>) {
    let mut g = q.lock();
    for b in all {
        *g += b.id;
    }
}

pub fn clones_in_a_loop_ok(q: &SpinLock<u32>, all: &KVec<Arc<Buffer>>) {
    let mut g = q.lock();
    for b in all {
        let copy = b.clone();
        *g += copy.id;
    }
}

pub fn replaced_as_a_whole_ok(q: &SpinLock<KVec<Arc<Buffer>>>) {
    let old = core::mem::replace(&mut *q.lock(), KVec::new());
    for b in old {
        drop(b);
    }
}
