//@ uses: spinlock, arc, kbox, error, might_sleep
//! Kernel owners of trait objects: `KBox<dyn _>`, `Arc<dyn _>`, `&dyn _` in fields.
use kernel::bindings;
use kernel::prelude::*;

pub trait Channel {
    fn send(&self, n: u32);
}

pub struct Locking(SpinLock<u32>);

impl Channel for Locking {
    fn send(&self, n: u32) {
        *self.0.lock() = n;
    }
}

pub struct Sleeping;

impl Channel for Sleeping {
    fn send(&self, n: u32) {
        msleep(n);
    }
}

pub struct Keeping(SpinLock<u32>);

impl Channel for Keeping {
    fn send(&self, _n: u32) {
        unsafe { bindings::spin_lock(self.0.as_raw()) };
    }
}

pub fn counted_ok(x: Locking) -> Result<Arc<dyn Channel>> {
    let a: Arc<dyn Channel> = Arc::new(x, GFP_KERNEL)?;
    Ok(a)
}

pub fn sleeping_ok(x: Sleeping) -> Result<Arc<dyn Channel>> {
    Ok(Arc::new(x, GFP_KERNEL)?)
}

pub fn counted_bad(x: Keeping) -> Result<Arc<dyn Channel>> {
    let a: Arc<dyn Channel> = Arc::new(x, GFP_KERNEL)?; //~ WARNING[vtable-contract]
    Ok(a)
}

pub struct Port<'a> {
    channel: &'a dyn Channel,
}

pub fn borrowed_bad(k: &Keeping) -> Port<'_> {
    Port { channel: k } //~ WARNING[vtable-contract]
}

pub fn sent_under_a_lock_bad(q: &SpinLock<u32>, p: &Port<'_>) {
    let g = q.lock();
    p.channel.send(*g); //~ ERROR[sleep-in-atomic]
}

pub fn sent_outside_ok(q: &SpinLock<u32>, p: &Port<'_>) {
    let n = *q.lock();
    p.channel.send(n);
}
