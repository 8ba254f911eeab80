//@ uses: spinlock, might_sleep
//! A guard inside an `Option` is held exactly where the variant says so.
use kernel::prelude::*;

pub fn correlated_condition_ok(q: &SpinLock<u32>, locked: bool) {
    let _g = if locked { Some(q.lock()) } else { None };
    if !locked {
        might_sleep();
    }
}

pub fn correlated_condition_bad(q: &SpinLock<u32>, locked: bool) {
    let _g = if locked { Some(q.lock()) } else { None };
    if locked {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn assigned_none_ok(q: &SpinLock<u32>) {
    let mut g = Some(q.lock());
    if let Some(g) = &mut g {
        **g += 1;
    }
    g = None;
    might_sleep();
    let _ = g;
}

pub fn taken_and_dropped_ok(q: &SpinLock<u32>) {
    let mut g = Some(q.lock());
    drop(g.take());
    might_sleep();
}

pub fn taken_and_kept_bad(q: &SpinLock<u32>) {
    let mut g = Some(q.lock());
    let _kept = g.take();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn replaced_bad(q: &SpinLock<u32>, r: &SpinLock<u32>) {
    let mut g = None;
    if g.is_none() {
        g = Some(q.lock());
    }
    might_sleep(); //~ ERROR[sleep-in-atomic]
    let _ = (g, r);
}

pub fn boolean_then_ok(q: &SpinLock<u32>, locked: bool) {
    let g = locked.then(|| q.lock());
    if g.is_none() {
        might_sleep();
    }
    drop(g);
}
