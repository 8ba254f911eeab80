//@ uses: spinlock, kbox, error
//! Whether an allocation may sleep hangs on its flags, followed as values through six functions to `krealloc`.
use kernel::prelude::*;

pub fn gfp_kernel_bad(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    let b = KBox::new(*g, GFP_KERNEL)?; //~ ERROR[blocking-allocation-in-atomic]
    drop(b);
    Ok(())
}

pub fn gfp_atomic_ok(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    let b = KBox::new(*g, GFP_ATOMIC)?;
    drop(b);
    Ok(())
}

pub fn gfp_nowait_ok(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    drop(KBox::new(*g, GFP_NOWAIT)?);
    Ok(())
}

pub fn gfp_noio_still_blocks_bad(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    drop(KBox::new(*g, GFP_NOIO)?); //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn outside_the_lock_ok(q: &SpinLock<u32>) -> Result {
    let b = KBox::new(0u32, GFP_KERNEL)?;
    *q.lock() += *b;
    Ok(())
}

pub fn or_keeps_blocking_bad(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    drop(KBox::new(*g, GFP_KERNEL | __GFP_ZERO)?); //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn or_adds_blocking_bad(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    drop(KBox::new(*g, GFP_ATOMIC | __GFP_DIRECT_RECLAIM)?); //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn masked_out_ok(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    drop(KBox::new(*g, GFP_KERNEL & !__GFP_DIRECT_RECLAIM)?);
    Ok(())
}

pub fn atomic_with_options_ok(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    drop(KBox::new(*g, GFP_ATOMIC | __GFP_NOWARN | __GFP_ZERO)?);
    Ok(())
}

pub fn sum_in_a_local_ok(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    let flags = GFP_NOWAIT | __GFP_ZERO;
    drop(KBox::new(*g, flags)?);
    Ok(())
}

pub fn sum_in_a_local_bad(q: &SpinLock<u32>) -> Result {
    let g = q.lock();
    let flags = GFP_NOWAIT | __GFP_ZERO | __GFP_DIRECT_RECLAIM;
    drop(KBox::new(*g, flags)?); //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}
