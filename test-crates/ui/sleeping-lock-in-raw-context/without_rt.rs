//@ uses: spinlock, raw_spinlock, kbox
//@ check-pass
//! Without `--rt` a spinlock spins everywhere.
use kernel::prelude::*;

pub fn spinlock_in_raw_spinlock_ok(r: &RawSpinLock<u32>, s: &SpinLock<u32>) {
    let _r = r.lock();
    let _s = s.lock();
}

pub fn freed_in_raw_section_ok(r: &RawSpinLock<u32>, b: KBox<u32>) {
    let _r = r.lock();
    drop(b);
}
