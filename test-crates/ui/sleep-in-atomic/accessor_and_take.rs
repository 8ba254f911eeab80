//@ uses: spinlock, might_sleep
//! After `take()` through an accessor, assigning through the same accessor drops nothing.
use kernel::prelude::*;

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct Slot {
    value: Option<Flusher>,
}

impl Slot {
    fn value(&mut self) -> &mut Option<Flusher> {
        &mut self.value
    }
}

pub fn assigned_after_take_ok(q: &SpinLock<Slot>) {
    let old;
    {
        let mut g = q.lock();
        old = g.value().take();
        *g.value() = Some(Flusher);
    }
    drop(old);
}

pub fn assigned_without_take_note(q: &SpinLock<Slot>) {
    let mut g = q.lock();
    *g.value() = Some(Flusher); //~ NOTE[sleep-in-atomic]
}

pub fn field_assigned_after_take_ok(q: &SpinLock<Slot>) {
    let old;
    {
        let mut g = q.lock();
        old = g.value.take();
        g.value = Some(Flusher);
    }
    drop(old);
}
