//@ uses: spinlock, might_sleep
//! Drops that are written out: `drop_in_place`, `MaybeUninit`, `ptr::read`, assignment.
use core::mem::{self, MaybeUninit};
use core::ptr;
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub fn drop_in_place_bad(q: &SpinLock<u32>, f: *mut Flusher) {
    let _g = q.lock();
    unsafe { ptr::drop_in_place(f) }; //~ ERROR[sleep-in-atomic]
}

pub fn write_does_not_drop_ok(q: &SpinLock<u32>, f: *mut Flusher) {
    let _g = q.lock();
    unsafe { f.write(Flusher) };
}

pub fn assignment_through_a_reference_drops_bad(q: &SpinLock<u32>, f: &mut Flusher) {
    let _g = q.lock();
    *f = Flusher; //~ ERROR[sleep-in-atomic]
}

pub fn first_assignment_drops_nothing_ok(q: &SpinLock<u32>) -> u32 {
    let f;
    {
        let _g = q.lock();
        f = Flusher;
    }
    drop(f);
    0
}

pub fn second_assignment_drops_bad(q: &SpinLock<u32>) {
    let mut f = Flusher;
    let g = q.lock();
    f = Flusher; //~ ERROR[sleep-in-atomic]
    drop(g);
    drop(f);
}

pub fn assignment_after_a_move_drops_nothing_ok(q: &SpinLock<u32>) {
    let mut f = Flusher;
    drop(f);
    let g = q.lock();
    f = Flusher;
    drop(g);
    drop(f);
}

pub fn uninitialised_memory_drops_nothing_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    let mut slot = MaybeUninit::<Flusher>::uninit();
    slot.write(Flusher);
}

pub fn assume_init_drop_bad(q: &SpinLock<u32>) {
    let mut slot = MaybeUninit::<Flusher>::uninit();
    slot.write(Flusher);
    let _g = q.lock();
    unsafe { slot.assume_init_drop() }; //~ ERROR[sleep-in-atomic]
}

pub fn replaced_value_bad(q: &SpinLock<u32>, f: &mut Flusher) {
    let _g = q.lock();
    let _old = mem::replace(f, Flusher);
} //~ ERROR[sleep-in-atomic]

pub fn replaced_value_declared_outside_ok(q: &SpinLock<u32>, f: &mut Flusher) {
    let old;
    let g = q.lock();
    old = mem::replace(f, Flusher);
    drop(g);
    drop(old);
}

pub fn swapped_ok(q: &SpinLock<u32>, a: &mut Flusher, b: &mut Flusher) {
    let _g = q.lock();
    mem::swap(a, b);
}
