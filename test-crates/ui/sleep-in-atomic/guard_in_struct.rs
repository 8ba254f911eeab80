//@ uses: spinlock, might_sleep
//! A guard inside a value is released when the value is dropped, field by field in declaration order.
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

struct GuardFirst<'a> {
    guard: SpinLockGuard<'a, u32>,
    flusher: Flusher,
}

struct GuardLast<'a> {
    flusher: Flusher,
    guard: SpinLockGuard<'a, u32>,
}

struct Session<'a> {
    guard: SpinLockGuard<'a, u32>,
    id: u32,
}

pub fn released_before_the_other_field_ok(q: &SpinLock<u32>) {
    let flusher = Flusher;
    let guard = q.lock();
    let _both = GuardFirst { guard, flusher };
}

pub fn released_after_the_other_field_bad(q: &SpinLock<u32>) {
    let flusher = Flusher;
    let guard = q.lock();
    let _both = GuardLast { flusher, guard };
} //~ ERROR[sleep-in-atomic]

pub fn held_through_the_struct_bad(q: &SpinLock<u32>) {
    let s = Session { guard: q.lock(), id: 1 };
    msleep(s.id); //~ ERROR[sleep-in-atomic]
}

pub fn field_moved_out_and_dropped_ok(q: &SpinLock<u32>) {
    let s = Session { guard: q.lock(), id: 1 };
    drop(s.guard);
    msleep(s.id);
}

pub fn other_field_moved_out_bad(q: &SpinLock<u32>) {
    let s = Session { guard: q.lock(), id: 1 };
    let id = s.id;
    msleep(id); //~ ERROR[sleep-in-atomic]
}

pub fn destructured_ok(q: &SpinLock<u32>) {
    let Session { guard, id } = Session { guard: q.lock(), id: 1 };
    drop(guard);
    msleep(id);
}

pub fn base_update_moves_the_guard_ok(q: &SpinLock<u32>) {
    let s = Session { guard: q.lock(), id: 1 };
    let t = Session { id: 2, ..s };
    drop(t);
    might_sleep();
}
