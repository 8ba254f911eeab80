//@ uses: spinlock, might_sleep, opaque, lock
//! A guard kept in a struct: the struct's own destructor runs under it, then its fields in the order they are declared.
use kernel::prelude::*;

pub struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

pub struct GuardFirst<'a> {
    _g: SpinLockGuard<'a, u32>,
    _f: Flusher,
}

pub struct GuardLast<'a> {
    _f: Flusher,
    _g: SpinLockGuard<'a, u32>,
}

pub struct OwnDrop<'a> {
    g: SpinLockGuard<'a, u32>,
}

impl Drop for OwnDrop<'_> {
    fn drop(&mut self) {
        *self.g += 1;
    }
}

pub fn guard_first_ok(q: &SpinLock<u32>) {
    let f = Flusher;
    let _all = GuardFirst {
        _g: q.lock(),
        _f: f,
    };
}

pub fn guard_last_bad(q: &SpinLock<u32>) {
    let _all = GuardLast {
        _f: Flusher,
        _g: q.lock(),
    };
} //~ ERROR[sleep-in-atomic]

pub fn own_drop_is_quick_ok(q: &SpinLock<u32>) {
    drop(OwnDrop { g: q.lock() });
    might_sleep();
}

pub fn still_held_bad(q: &SpinLock<u32>) {
    let all = OwnDrop { g: q.lock() };
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(all);
}

pub fn taken_apart_ok(q: &SpinLock<u32>) {
    let all = GuardLast {
        _f: Flusher,
        _g: q.lock(),
    };
    let GuardLast { _f, _g } = all;
    drop(_g);
    drop(_f);
}

pub fn guard_moved_out_ok(q: &SpinLock<u32>) {
    let all = GuardLast {
        _f: Flusher,
        _g: q.lock(),
    };
    drop(all._g);
    might_sleep();
}

pub fn flusher_moved_out_ok(q: &SpinLock<u32>) -> Flusher {
    let all = GuardLast {
        _f: Flusher,
        _g: q.lock(),
    };
    all._f
}

pub fn replaced_field_bad<'a>(all: &mut GuardLast<'a>, q: &'a SpinLock<u32>) {
    let _g = q.lock();
    all._f = Flusher; //~ ERROR[sleep-in-atomic]
}
