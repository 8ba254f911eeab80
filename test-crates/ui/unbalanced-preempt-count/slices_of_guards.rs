//@ uses: spinlock, kvec, error
//! How many guards a slice holds is not known, so neither is the count after dropping it; an array is known.
use kernel::prelude::*;

pub fn vector_dropped_bad(all: KVec<SpinLockGuard<'_, u32>>) {
    drop(all); //~ ERROR[unbalanced-preempt-count]
}

pub fn vector_at_the_end_of_its_scope_bad(all: KVec<SpinLockGuard<'_, u32>>) {
    let _all = all;
} //~ ERROR[unbalanced-preempt-count] how many there are is not known

pub fn array_dropped_ok(all: [SpinLockGuard<'_, u32>; 3]) {
    drop(all);
}
