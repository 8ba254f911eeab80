//@ uses: spinlock, might_sleep
//! `try_lock` holds the lock only where it returned `Some`.
use kernel::prelude::*;

pub fn else_branch_ok(q: &SpinLock<u32>) {
    if let Some(mut g) = q.try_lock() {
        *g += 1;
    } else {
        might_sleep();
    }
}

pub fn then_branch_bad(q: &SpinLock<u32>) {
    if let Some(_g) = q.try_lock() {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn let_else_ok(q: &SpinLock<u32>) {
    let Some(mut g) = q.try_lock() else {
        might_sleep();
        return;
    };
    *g += 1;
}

pub fn let_else_bad(q: &SpinLock<u32>) {
    let Some(_g) = q.try_lock() else {
        return;
    };
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn match_arms_ok(q: &SpinLock<u32>) {
    match q.try_lock() {
        Some(g) => drop(g),
        None => {}
    }
    might_sleep();
}

pub fn is_none_ok(q: &SpinLock<u32>) {
    let g = q.try_lock();
    if g.is_none() {
        might_sleep();
    }
}

pub fn is_some_bad(q: &SpinLock<u32>) {
    let g = q.try_lock();
    if g.is_some() {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn retry_loop_ok(q: &SpinLock<u32>) {
    let mut g = loop {
        match q.try_lock() {
            Some(g) => break g,
            None => might_sleep(),
        }
    };
    *g += 1;
}

pub fn unchecked_bad(q: &SpinLock<u32>) {
    let _g = q.try_lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}
