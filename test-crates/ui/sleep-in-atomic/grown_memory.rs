//@ uses: spinlock, kbox, kvec, error
//@ known-bug: that a size is not 0, and that there was no memory before, is not known
//! Memory from `vmalloc` that has to move when it grows is given back by `vfree`, whatever the flags.
use kernel::prelude::*;

pub fn grown_bad(q: &SpinLock<u32>, v: &mut VVec<u32>) -> Result {
    let _g = q.lock();
    v.push(1, GFP_ATOMIC)?; //~ ERROR[sleep-in-atomic]
    Ok(())
}

pub fn either_kind_grown_bad(q: &SpinLock<u32>, v: &mut KVVec<u32>) -> Result {
    let _g = q.lock();
    v.push(1, GFP_ATOMIC)?; //~ ERROR[sleep-in-atomic]
    Ok(())
}

pub fn grown_with_flags_that_block_bad(q: &SpinLock<u32>, v: &mut VVec<u32>) -> Result {
    let _g = q.lock();
    v.push(1, GFP_KERNEL)?; //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn kmalloc_grown_ok(q: &SpinLock<u32>, v: &mut KVec<u32>) -> Result {
    let _g = q.lock();
    v.push(1, GFP_ATOMIC)?;
    Ok(())
}

pub fn fp_vmalloc_box_made_ok(q: &SpinLock<u32>) -> Option<VBox<u32>> {
    let _g = q.lock();
    VBox::new(1, GFP_ATOMIC).ok()
}

pub fn fp_first_growth_ok(q: &SpinLock<u32>) -> Option<KVVec<u32>> {
    let _g = q.lock();
    KVVec::with_capacity(4, GFP_ATOMIC).ok()
}
