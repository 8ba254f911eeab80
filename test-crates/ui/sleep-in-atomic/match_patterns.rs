//@ uses: spinlock, might_sleep
//! Patterns that move, borrow or ignore a guard, and match guards that run before the arm is chosen.
use kernel::prelude::*;

fn slow() -> bool {
    msleep(1);
    true
}

pub fn moved_into_the_arm_ok(q: &SpinLock<u32>) {
    let held = Some(q.lock());
    match held {
        Some(g) => {
            drop(g);
            might_sleep();
        }
        None => might_sleep(),
    }
}

pub fn ignored_in_the_arm_bad(q: &SpinLock<u32>) {
    let held = Some(q.lock());
    match held {
        Some(_) => might_sleep(), //~ ERROR[sleep-in-atomic]
        None => might_sleep(),
    }
}

pub fn borrowed_in_the_arm_bad(q: &SpinLock<u32>) {
    let held = (q.lock(), 1);
    match &held {
        (g, 1) => msleep(**g), //~ ERROR[sleep-in-atomic]
        _ => {}
    }
}

pub fn match_guard_bad(q: &SpinLock<u32>) {
    let g = q.lock();
    match *g {
        0 if slow() => {} //~ ERROR[sleep-in-atomic]
        _ => {}
    }
}

pub fn temporary_in_a_match_guard_ok(q: &SpinLock<u32>, n: u32) {
    match n {
        0 if *q.lock() > 0 => might_sleep(),
        _ => might_sleep(),
    }
}

pub fn or_pattern_ok(q: &SpinLock<u32>, n: u32) {
    let g = if n == 1 || n == 2 { None } else { Some(q.lock()) };
    match g {
        None => might_sleep(),
        Some(g) => drop(g),
    }
}

pub fn at_pattern_bad(q: &SpinLock<u32>) {
    let held = Some(q.lock());
    if let whole @ Some(_) = held {
        might_sleep(); //~ ERROR[sleep-in-atomic]
        drop(whole);
    }
}
