//@ uses: spinlock, kvec, error
//@ known-bug: joins are reported at the function and not where paths meet
//! How many guards a slice holds is not known, so neither is the count after dropping it; an array is known.
use kernel::prelude::*;

pub fn fn_vector_dropped_bad(all: KVec<SpinLockGuard<'_, u32>>) {
    drop(all); //~ ERROR[unbalanced-preempt-count]
}

pub fn array_dropped_ok(all: [SpinLockGuard<'_, u32>; 3]) {
    drop(all);
}
