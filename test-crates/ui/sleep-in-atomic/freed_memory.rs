//@ uses: spinlock, kbox, kvec, error
//! `kfree` is fine under a spinlock and `vfree` is not; a vector that never grew frees nothing.
use kernel::prelude::*;

pub fn kmalloc_memory_ok(q: &SpinLock<u32>, b: KBox<u32>, v: KVec<u32>) {
    let _g = q.lock();
    drop(b);
    drop(v);
}

pub fn vmalloc_box_bad(q: &SpinLock<u32>, b: VBox<u32>) {
    let _g = q.lock();
    drop(b); //~ ERROR[sleep-in-atomic]
}

pub fn vmalloc_vector_bad(q: &SpinLock<u32>, v: VVec<u32>) {
    let _g = q.lock();
    drop(v); //~ ERROR[sleep-in-atomic]
}

pub fn either_kind_of_memory_bad(q: &SpinLock<u32>, v: KVVec<u32>) {
    let _g = q.lock();
    drop(v); //~ ERROR[sleep-in-atomic]
}

pub fn never_grown_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    let v: VVec<u32> = VVec::new();
    drop(v);
}

pub fn freed_after_ok(q: &SpinLock<KVVec<u32>>) {
    let old = core::mem::replace(&mut *q.lock(), KVVec::new());
    drop(old);
}

pub fn replaced_under_the_lock_bad(q: &SpinLock<KVVec<u32>>) {
    let mut g = q.lock();
    *g = KVVec::new(); //~ ERROR[sleep-in-atomic]
}
