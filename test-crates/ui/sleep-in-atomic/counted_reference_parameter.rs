//@ uses: spinlock, arc, might_sleep, error
//! An owner that comes as a parameter is as dangerous as the argument that the caller gave.
use kernel::prelude::*;

pub struct Buffer;

impl Drop for Buffer {
    fn drop(&mut self) {
        msleep(1);
    }
}

fn drop_locked(q: &SpinLock<u32>, b: Arc<Buffer>) {
    let _g = q.lock();
    drop(b);
}

fn make() -> Result<Arc<Buffer>> {
    Ok(Arc::new(Buffer, GFP_KERNEL)?)
}

pub fn fresh_argument_bad(q: &SpinLock<u32>) -> Result {
    let b = make()?;
    drop_locked(q, b); //~ ERROR[sleep-in-atomic]
    Ok(())
}

pub fn another_owner_lives_on_note(q: &SpinLock<u32>, slot: &mut Option<Arc<Buffer>>, other: Arc<Buffer>) {
    if let Some(b) = slot.take() {
        drop_locked(q, b); //~ NOTE[sleep-in-atomic]
    }
    drop(other);
}

pub fn taken_argument_bad(q: &SpinLock<u32>, slot: &mut Option<Arc<Buffer>>) {
    if let Some(b) = slot.take() {
        drop_locked(q, b); //~ ERROR[sleep-in-atomic]
    }
}
