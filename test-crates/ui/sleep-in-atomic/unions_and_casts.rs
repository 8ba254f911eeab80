//@ uses: spinlock, might_sleep
//! Values behind raw pointers and in unions are dropped only where code says so.
use core::mem::ManuallyDrop;
use kernel::prelude::*;

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub union Slot {
    flusher: ManuallyDrop<Flusher>,
    number: u32,
}

pub fn union_drops_nothing_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _slot = Slot { flusher: ManuallyDrop::new(Flusher) };
}

pub fn taken_out_of_the_union_bad(q: &SpinLock<u32>, mut slot: Slot) {
    let _g = q.lock();
    unsafe { ManuallyDrop::drop(&mut slot.flusher) }; //~ ERROR[sleep-in-atomic]
}

pub fn read_out_bad(q: &SpinLock<u32>, f: *const Flusher) {
    let _g = q.lock();
    let _owned = unsafe { f.read() };
} //~ ERROR[sleep-in-atomic]

pub fn replaced_through_a_pointer_bad(q: &SpinLock<u32>, f: *mut Flusher) {
    let _g = q.lock();
    unsafe { *f = Flusher }; //~ ERROR[sleep-in-atomic]
}

pub fn pointer_alone_ok(q: &SpinLock<u32>, f: *mut Flusher) {
    let _g = q.lock();
    let _address = f as usize;
}
