//@ uses: spinlock, arc, kvec, might_sleep, error
//! A reference is not the last one while another owner of the same object is known to stay: a clone kept elsewhere, the one it was cloned from, or one that was compared equal.
use kernel::prelude::*;

pub struct Buffer {
    id: u32,
}

impl Drop for Buffer {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct Table {
    all: KVec<Arc<Buffer>>,
    current: Option<Arc<Buffer>>,
}

impl Table {
    fn existing(&self, id: u32) -> Result<Option<Arc<Buffer>>> {
        match &self.current {
            None => Ok(None),
            Some(b) => {
                if b.id == id {
                    Ok(Some(b.clone()))
                } else {
                    Err(EINVAL)
                }
            }
        }
    }

    fn add(&mut self, b: Arc<Buffer>, room: bool) -> Result<u32> {
        if !room {
            return Err(ENOMEM);
        }
        Ok(b.id)
    }
}

pub fn found_under_the_lock_ok(q: &SpinLock<Table>, id: u32) -> Result<u32> {
    let mut t = q.lock();
    if let Some(b) = t.existing(id)? {
        return t.add(b, id == 3);
    }
    Ok(0)
}

pub fn found_and_dropped_after_ok(q: &SpinLock<Table>, id: u32) -> Result {
    let b = q.lock().existing(id)?;
    drop(b);
    Ok(())
}

pub fn found_under_an_earlier_lock_note(q: &SpinLock<Table>, id: u32) -> Result {
    let found = q.lock().existing(id)?;
    let t = q.lock();
    drop(found); //~ NOTE[sleep-in-atomic]
    drop(t);
    Ok(())
}

pub fn clone_kept_in_the_table_ok(q: &SpinLock<Table>, slot: &mut Option<Arc<Buffer>>) -> Result {
    let b = Arc::new(Buffer { id: 1 }, GFP_KERNEL)?;
    *slot = None;
    let t = q.lock();
    *slot = Some(b.clone());
    drop(b);
    drop(t);
    Ok(())
}

pub fn clone_kept_by_a_callee_ok(q: &SpinLock<Table>) -> Result<u32> {
    let b = Arc::new(Buffer { id: 1 }, GFP_KERNEL)?;
    let mut t = q.lock();
    if t.all.push_within_capacity(b.clone()).is_ok() {
        return t.add(b, false);
    }
    drop(t);
    Ok(0)
}

fn keep(slot: &mut Option<Arc<Buffer>>, b: &Arc<Buffer>) {
    *slot = None;
    *slot = Some(b.clone());
}

pub fn clone_kept_through_a_reference_ok(q: &SpinLock<u32>, slot: &mut Option<Arc<Buffer>>) -> Result {
    let b = Arc::new(Buffer { id: 1 }, GFP_KERNEL)?;
    *slot = None;
    keep(slot, &b);
    let g = q.lock();
    let other = slot.clone();
    drop(other);
    drop(g);
    drop(b);
    Ok(())
}

pub fn clone_that_goes_first_bad(q: &SpinLock<u32>) -> Result {
    let b = Arc::new(Buffer { id: 1 }, GFP_KERNEL)?;
    let copy = b.clone();
    let g = q.lock();
    drop(copy);
    drop(b); //~ ERROR[sleep-in-atomic]
    drop(g);
    Ok(())
}

pub fn clone_that_goes_last_bad(q: &SpinLock<u32>) -> Result {
    let b = Arc::new(Buffer { id: 1 }, GFP_KERNEL)?;
    let copy = b.clone();
    let g = q.lock();
    drop(b);
    drop(copy); //~ ERROR[sleep-in-atomic]
    drop(g);
    Ok(())
}

pub fn clone_that_outlives_the_lock_ok(q: &SpinLock<u32>) -> Result {
    let b = Arc::new(Buffer { id: 1 }, GFP_KERNEL)?;
    let copy = b.clone();
    let g = q.lock();
    drop(b);
    drop(g);
    drop(copy);
    Ok(())
}

pub fn clone_of_what_was_lent_ok(q: &SpinLock<u32>, b: &Arc<Buffer>) {
    let copy = b.clone();
    let g = q.lock();
    drop(copy);
    drop(g);
}

pub fn same_as_a_parameter_ok(q: &SpinLock<Option<Arc<Buffer>>>, b: &Arc<Buffer>) -> bool {
    let mut g = q.lock();
    match g.take() {
        None => false,
        Some(old) => {
            if !Arc::ptr_eq(b, &old) {
                *g = Some(old);
                return false;
            }
            true
        }
    }
}

pub fn other_than_a_parameter_note(q: &SpinLock<Option<Arc<Buffer>>>, b: &Arc<Buffer>) -> bool {
    let mut g = q.lock();
    match g.take() {
        None => false,
        Some(old) => !Arc::ptr_eq(b, &old), //~ NOTE[sleep-in-atomic]
    }
}
