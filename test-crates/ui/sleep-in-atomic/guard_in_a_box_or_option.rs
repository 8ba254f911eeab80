//@ uses: spinlock, might_sleep, alloc
//! What is known of an option in a box or in a closure's argument survives taking and releasing other locks.
use kernel::prelude::*;

type Taken<'a> = Option<SpinLockGuard<'a, u32>>;

enum State<'a> {
    Locked { guard: Taken<'a> },
    Idle,
    Gone,
}

pub fn in_a_box_ok<'a>(q: &'a SpinLock<u32>, p: &'a SpinLock<u32>) {
    let held = p.lock();
    let maybe: Box<Taken<'a>> = Box::new(q.try_lock());
    drop(held);
    drop(maybe);
    might_sleep();
}

pub fn in_a_box_bad<'a>(q: &'a SpinLock<u32>, p: &'a SpinLock<u32>) {
    let held = p.lock();
    let _maybe: Box<Taken<'a>> = Box::new(q.try_lock());
    drop(held);
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

fn replaced<'a>(old: State<'a>, q: &'a SpinLock<u32>) -> SpinLockGuard<'a, u32> {
    drop(old);
    q.lock()
}

pub fn nested_in_arguments_ok(q: &SpinLock<u32>) {
    let _ = q
        .try_lock()
        .map(|_| State::Locked { guard: Some(q.lock()) })
        .map(|old| replaced(old, q));
    might_sleep();
}

pub fn nested_in_arguments_bad(q: &SpinLock<u32>) {
    let _kept = q
        .try_lock()
        .map(|_| State::Locked { guard: Some(q.lock()) })
        .map(|old| replaced(old, q));
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn other_variants_ok(q: &SpinLock<u32>, gone: bool) {
    let state = if gone { State::Gone } else { State::Idle };
    let guard = replaced(state, q);
    drop(guard);
    might_sleep();
}
