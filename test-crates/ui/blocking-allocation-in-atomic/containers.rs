//@ uses: spinlock, kbox, kvec, arc, error
//! Everything that allocates takes flags: vectors that grow, counted objects, reservations.
use kernel::prelude::*;

pub fn push_bad(q: &SpinLock<KVec<u32>>) -> Result {
    q.lock().push(1, GFP_KERNEL)?; //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn push_ok(q: &SpinLock<KVec<u32>>) -> Result {
    q.lock().push(1, GFP_ATOMIC)?;
    Ok(())
}

pub fn push_within_capacity_ok(q: &SpinLock<KVec<u32>>) -> bool {
    q.lock().push_within_capacity(1).is_ok()
}

pub fn reserve_outside_and_push_inside_ok(q: &SpinLock<KVec<u32>>) -> Result {
    let mut fresh = KVec::with_capacity(8, GFP_KERNEL)?;
    let mut g = q.lock();
    for n in &*g {
        if fresh.push_within_capacity(*n).is_err() {
            break;
        }
    }
    core::mem::swap(&mut *g, &mut fresh);
    drop(g);
    drop(fresh);
    Ok(())
}

pub fn reserve_bad(q: &SpinLock<KVec<u32>>) -> Result {
    let mut g = q.lock();
    g.reserve(4, GFP_KERNEL)?; //~ ERROR[blocking-allocation-in-atomic]
    Ok(())
}

pub fn arc_bad(q: &SpinLock<u32>) -> Result<Arc<u32>> {
    let g = q.lock();
    Ok(Arc::new(*g, GFP_KERNEL)?) //~ ERROR[blocking-allocation-in-atomic]
}

pub fn arc_ok(q: &SpinLock<u32>) -> Result<Arc<u32>> {
    let n = *q.lock();
    Ok(Arc::new(n, GFP_KERNEL)?)
}

pub fn vmalloc_bad(q: &SpinLock<u32>) -> Result<VBox<u32>> {
    let g = q.lock();
    Ok(VBox::new(*g, GFP_KERNEL)?) //~ ERROR[blocking-allocation-in-atomic]
}
