//@ uses: spinlock, device, might_sleep
//! `put_device` sleeps on the last reference only.
use kernel::prelude::*;

pub struct Slot {
    device: Option<ARef<Device>>,
}

pub fn taken_bad(q: &SpinLock<Slot>) {
    let mut g = q.lock();
    drop(g.device.take()); //~ ERROR[sleep-in-atomic]
}

pub fn taken_and_dropped_later_ok(q: &SpinLock<Slot>) {
    let old = q.lock().device.take();
    drop(old);
}

pub fn cloned_ok(q: &SpinLock<Slot>) {
    let g = q.lock();
    if let Some(d) = &g.device {
        drop(d.clone());
    }
}

pub fn from_a_borrow_ok(q: &SpinLock<u32>, d: &Device) {
    let g = q.lock();
    let owned: ARef<Device> = d.into();
    drop(owned);
    drop(g);
}
