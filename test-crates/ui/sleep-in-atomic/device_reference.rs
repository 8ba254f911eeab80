//@ uses: spinlock, device, might_sleep
//@ known-bug: where a dropped reference came from is not followed yet
//! `put_device` sleeps on the last reference only.
use kernel::prelude::*;

pub struct Slot {
    device: Option<ARef<Device>>,
}

pub fn fn_taken_bad(q: &SpinLock<Slot>) {
    let mut g = q.lock();
    drop(g.device.take()); //~ ERROR[sleep-in-atomic]
}

pub fn taken_and_dropped_later_ok(q: &SpinLock<Slot>) {
    let old = q.lock().device.take();
    drop(old);
}

pub fn fp_cloned_ok(q: &SpinLock<Slot>) {
    let g = q.lock();
    if let Some(d) = &g.device {
        drop(d.clone());
    }
}

pub fn fp_from_a_borrow_ok(q: &SpinLock<u32>, d: &Device) {
    let g = q.lock();
    let owned: ARef<Device> = d.into();
    drop(owned);
    drop(g);
}
