//@ uses: spinlock, kbox, error, might_sleep
//! A queue of work waits for its work where it is destroyed, six types below what is dropped.
use kernel::bindings;
use kernel::prelude::*;

pub struct OwnedQueue(*mut bindings::workqueue_struct);

impl Drop for OwnedQueue {
    fn drop(&mut self) {
        unsafe { bindings::destroy_workqueue(self.0) };
    }
}

pub struct Worker<Q> {
    _id: u32,
    _queue: Q,
}

pub struct Pool(#[allow(dead_code)] [Worker<OwnedQueue>; 1]);

pub enum Engine {
    Off,
    On { _pool: KBox<Pool> },
}

pub struct Ring {
    _engine: (bool, Engine),
}

pub struct Channel {
    _rings: Option<Ring>,
    name: u32,
}

pub fn dropped_under_the_lock_bad(q: &SpinLock<u32>, c: Channel) {
    let mut g = q.lock();
    *g += c.name;
    drop(c); //~ ERROR[sleep-in-atomic] which may sleep in `Box::drop`
}

pub fn goes_with_the_scope_bad(q: &SpinLock<u32>, make: fn() -> Channel) -> u32 {
    let c = make();
    let g = q.lock();
    let inner = c;
    *g + inner.name
} //~ ERROR[sleep-in-atomic]

pub fn goes_after_the_guard_ok(q: &SpinLock<u32>, c: Channel) -> u32 {
    let g = q.lock();
    *g + c.name
}

pub fn off_ok(q: &SpinLock<u32>) {
    let g = q.lock();
    drop(Ring { _engine: (false, Engine::Off) });
    drop(g);
}

pub fn forgotten_ok(q: &SpinLock<u32>, c: Channel) {
    let _g = q.lock();
    core::mem::forget(c);
}
