//@ uses: spinlock, might_sleep, kbox, error
//! What a `dyn` call may do is what the implementations do that are coerced to it somewhere.
use kernel::prelude::*;

pub trait Sink {
    fn push(&self, n: u32);
}

pub struct Disk;

impl Sink for Disk {
    fn push(&self, n: u32) {
        msleep(n);
    }
}

pub trait Counter {
    fn bump(&self);
}

pub struct Atomic;

impl Counter for Atomic {
    fn bump(&self) {}
}

pub struct NeverCoerced;

impl Counter for NeverCoerced {
    fn bump(&self) {
        might_sleep();
    }
}

pub fn make_sink_ok() -> Result<KBox<dyn Sink>> {
    Ok(KBox::new(Disk, GFP_KERNEL)?)
}

pub fn sleeping_implementation_bad(q: &SpinLock<u32>, s: &dyn Sink) {
    let g = q.lock();
    s.push(*g); //~ ERROR[sleep-in-atomic]
}

pub fn outside_the_lock_ok(q: &SpinLock<u32>, s: &dyn Sink) {
    let n = *q.lock();
    s.push(n);
}

pub fn quick_implementations_only_ok(q: &SpinLock<u32>) {
    let c: &dyn Counter = &Atomic;
    let _g = q.lock();
    c.bump();
}

pub fn boxed_bad(q: &SpinLock<u32>, s: KBox<dyn Sink>) {
    let _g = q.lock();
    s.push(1); //~ ERROR[sleep-in-atomic]
}
