//@ uses: spinlock, might_sleep, kbox
//! Slots behind accessors: after `take()` the place is empty, so filling it drops nothing.
use kernel::prelude::*;

pub struct Flusher(u32);

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(self.0);
    }
}

pub struct Inner {
    slot: Option<Flusher>,
    other: Option<Flusher>,
}

impl Inner {
    fn slot(&mut self) -> &mut Option<Flusher> {
        &mut self.slot
    }

    fn other(&mut self) -> &mut Option<Flusher> {
        &mut self.other
    }
}

pub fn refilled_after_take_ok(q: &SpinLock<Inner>) -> Option<Flusher> {
    let mut g = q.lock();
    let old = g.slot().take();
    *g.slot() = Some(Flusher(1));
    drop(g);
    old
}

pub fn another_slot_note(q: &SpinLock<Inner>) -> Option<Flusher> {
    let mut g = q.lock();
    let old = g.slot().take();
    *g.other() = Some(Flusher(1)); //~ NOTE[sleep-in-atomic]
    drop(g);
    old
}

pub fn filled_twice_bad(q: &SpinLock<Inner>) -> Option<Flusher> {
    let mut g = q.lock();
    let old = g.slot().take();
    *g.slot() = Some(Flusher(1));
    *g.slot() = Some(Flusher(2)); //~ ERROR[sleep-in-atomic]
    drop(g);
    old
}

pub fn without_the_accessor_ok(q: &SpinLock<Inner>) -> Option<Flusher> {
    let mut g = q.lock();
    let old = g.slot.take();
    g.slot = Some(Flusher(3));
    drop(g);
    old
}

pub fn only_if_empty_ok(q: &SpinLock<Inner>, new: Flusher) -> Option<Flusher> {
    let mut g = q.lock();
    if g.slot.is_none() {
        g.slot = Some(new);
        return None;
    }
    drop(g);
    Some(new)
}

pub fn taken_and_thrown_away_bad(q: &SpinLock<Inner>) {
    let mut g = q.lock();
    g.slot().take(); //~ ERROR[sleep-in-atomic]
}
