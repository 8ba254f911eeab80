//@ uses: spinlock, might_sleep, arc, error
//! Dropped on one path and taken again on another, with values declared before the guard dropped after it.
use kernel::prelude::*;

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn outer_locals_drop_last_ok(q: &SpinLock<u32>, retry: bool) -> Result {
    let spare = Flusher;
    let mut g = q.lock();
    if *g == 0 {
        drop(g);
        might_sleep();
        if !retry {
            return Err(EAGAIN);
        }
        g = q.lock();
    }
    *g -= 1;
    drop(g);
    drop(spare);
    Ok(())
}

pub fn allocated_between_ok(q: &SpinLock<Option<Arc<u32>>>) -> Result<Arc<u32>> {
    let mut g = q.lock();
    if let Some(a) = &*g {
        return Ok(a.clone());
    }
    drop(g);
    let fresh = Arc::new(1, GFP_KERNEL)?;
    g = q.lock();
    if g.is_none() {
        *g = Some(fresh.clone());
    }
    Ok(fresh)
}

pub fn inner_local_bad(q: &SpinLock<u32>, retry: bool) {
    let mut g = q.lock();
    if retry {
        drop(g);
        let late = Flusher;
        g = q.lock();
        *g += 1;
        let _ = &late;
    } //~ ERROR[sleep-in-atomic]
    drop(g);
}
