//@ uses: spinlock, might_sleep
//! What one branch learned, a later branch remembers: booleans, integers, negations, conjunctions.
use kernel::prelude::*;

pub fn boolean_ok(q: &SpinLock<u32>, atomic: bool) {
    let mut g = None;
    if atomic {
        g = Some(q.lock());
    }
    if !atomic {
        might_sleep();
    }
    drop(g);
}

pub fn copied_boolean_ok(q: &SpinLock<u32>, atomic: bool) {
    let may_sleep = !atomic;
    let _g = if atomic { Some(q.lock()) } else { None };
    if may_sleep {
        might_sleep();
    }
}

pub fn integer_ok(q: &SpinLock<u32>, mode: u32) {
    let _g = if mode == 1 { Some(q.lock()) } else { None };
    if mode != 1 {
        might_sleep();
    }
}

pub fn integer_bad(q: &SpinLock<u32>, mode: u32) {
    let _g = if mode == 1 { Some(q.lock()) } else { None };
    if mode != 2 {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn matched_integer_ok(q: &SpinLock<u32>, mode: u32) {
    let _g = match mode {
        0 => None,
        _ => Some(q.lock()),
    };
    if mode == 0 {
        might_sleep();
    }
}

pub fn conjunction_ok(q: &SpinLock<u32>, atomic: bool, n: u32) {
    let _g = if atomic { Some(q.lock()) } else { None };
    if n > 3 && !atomic {
        might_sleep();
    }
}

pub fn disjunction_bad(q: &SpinLock<u32>, atomic: bool, n: u32) {
    let _g = if atomic { Some(q.lock()) } else { None };
    if n > 3 || !atomic {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn overwritten_boolean_bad(q: &SpinLock<u32>, mut atomic: bool, other: bool) {
    let _g = if atomic { Some(q.lock()) } else { None };
    atomic = other;
    if !atomic {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

fn reset(flag: &mut bool) {
    *flag = false;
}

pub fn written_by_a_call_bad(q: &SpinLock<u32>, mut atomic: bool) {
    let _g = if atomic { Some(q.lock()) } else { None };
    reset(&mut atomic);
    if !atomic {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn matches_macro_ok(q: &SpinLock<u32>) {
    let g = q.try_lock();
    if matches!(g, None) {
        might_sleep();
    }
}
