//@ uses: spinlock, might_sleep, kbox, error
//! Dropping a `dyn` value drops one of what was coerced to it.
use kernel::prelude::*;

pub trait Job {
    fn id(&self) -> u32;
}

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

impl Job for Flusher {
    fn id(&self) -> u32 {
        1
    }
}

pub trait Plain {
    fn id(&self) -> u32;
}

impl Plain for u32 {
    fn id(&self) -> u32 {
        *self
    }
}

pub fn make_ok() -> Result<(KBox<dyn Job>, KBox<dyn Plain>)> {
    let job = KBox::new(Flusher, GFP_KERNEL)?;
    let plain = KBox::new(3u32, GFP_KERNEL)?;
    Ok((job, plain))
}

pub fn sleeping_drop_bad(q: &SpinLock<u32>, job: KBox<dyn Job>) {
    let _g = q.lock();
    drop(job); //~ ERROR[sleep-in-atomic]
}

pub fn plain_drop_ok(q: &SpinLock<u32>, plain: KBox<dyn Plain>) {
    let _g = q.lock();
    drop(plain);
}

pub fn dropped_after_ok(q: &SpinLock<u32>, job: KBox<dyn Job>) {
    drop(q.lock());
    drop(job);
}
