//@ uses: spinlock, might_sleep
//! The variant a place is known to have decides what its drop does.
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

enum State<'a> {
    Idle,
    Busy(SpinLockGuard<'a, u32>),
    Flushing(Flusher),
}

pub fn idle_drops_nothing_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _s = State::Idle;
}

pub fn flushing_sleeps_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _s = State::Flushing(Flusher);
} //~ ERROR[sleep-in-atomic]

pub fn busy_holds_bad(q: &SpinLock<u32>) {
    let _s = State::Busy(q.lock());
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn overwritten_ok(q: &SpinLock<u32>) {
    let mut s = State::Busy(q.lock());
    let _ = &s;
    s = State::Idle;
    might_sleep();
    let _ = &s;
}

enum Buffer {
    Empty,
    Full(Flusher),
}

pub fn unknown_variant_bad(q: &SpinLock<u32>, b: Buffer) {
    let _g = q.lock();
    drop(b); //~ ERROR[sleep-in-atomic]
}

pub fn matched_variant_ok(q: &SpinLock<u32>, b: Buffer) {
    let _g = q.lock();
    match b {
        Buffer::Empty => drop(b),
        full => core::mem::forget(full),
    }
}

pub fn none_drops_nothing_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _f: Option<Flusher> = None;
}

pub fn some_sleeps_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    let _f = Some(Flusher);
} //~ ERROR[sleep-in-atomic]

pub fn taken_leaves_none_ok(q: &SpinLock<u32>, slot: &mut Option<Flusher>) {
    let old = slot.take();
    let g = q.lock();
    *slot = Some(Flusher);
    drop(g);
    drop(old);
}

pub fn overwritten_without_take_bad(q: &SpinLock<u32>, slot: &mut Option<Flusher>) {
    let _g = q.lock();
    *slot = Some(Flusher); //~ ERROR[sleep-in-atomic]
}
