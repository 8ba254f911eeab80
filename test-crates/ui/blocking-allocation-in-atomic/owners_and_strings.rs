//@ uses: spinlock, rcu, arc, kvec, error, interrupt
//! Counted pointers and vectors allocate as boxes do, in every kind of section.
use kernel::interrupt::local_interrupt_disable;
use kernel::prelude::*;

pub fn arc_under_a_spinlock_bad(q: &SpinLock<u32>) -> Result<Arc<u32>> {
    let g = q.lock();
    Ok(Arc::new(*g, GFP_KERNEL)?) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn arc_under_rcu_bad() -> Result<Arc<u32>> {
    let _r = rcu::read_lock();
    Ok(Arc::new(3, GFP_KERNEL)?) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn arc_with_interrupts_off_bad() -> Result<Arc<u32>> {
    let _i = local_interrupt_disable();
    Ok(Arc::new(3, GFP_KERNEL)?) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn arc_under_rcu_ok() -> Result<Arc<u32>> {
    let _r = rcu::read_lock();
    Ok(Arc::new(3, GFP_NOWAIT)?)
}

pub fn clone_allocates_nothing_ok(q: &SpinLock<u32>, a: &Arc<u32>) -> Arc<u32> {
    let _g = q.lock();
    a.clone()
}

pub fn room_first_ok(q: &SpinLock<KVec<u32>>) -> Result {
    let mut spare = KVec::with_capacity(4, GFP_KERNEL)?;
    let mut g = q.lock();
    core::mem::swap(&mut *g, &mut spare);
    drop(g);
    drop(spare);
    Ok(())
}

pub fn room_inside_bad(q: &SpinLock<KVec<u32>>) -> Result {
    let mut g = q.lock();
    *g = KVec::with_capacity(4, GFP_KERNEL)?; //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}
