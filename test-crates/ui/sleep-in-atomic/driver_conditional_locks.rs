//@ uses: spinlock, might_sleep, error
//! A lock taken only under a condition, and released under the same one.
use kernel::prelude::*;

pub fn by_a_flag_ok(q: &SpinLock<u32>, locked: bool) -> u32 {
    let g = if locked { None } else { Some(q.lock()) };
    if locked {
        might_sleep();
    }
    drop(g);
    might_sleep();
    1
}

pub fn by_a_flag_bad(q: &SpinLock<u32>, locked: bool) {
    let _g = if locked { None } else { Some(q.lock()) };
    if !locked {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn by_the_option_ok(q: &SpinLock<u32>, locked: bool) {
    let g = (!locked).then(|| q.lock());
    if g.is_none() {
        might_sleep();
    }
}

pub fn handed_in_ok(q: &SpinLock<u32>, given: Option<SpinLockGuard<'_, u32>>) -> u32 {
    let g = match given {
        Some(g) => g,
        None => q.lock(),
    };
    let n = *g;
    drop(g);
    n
}

pub fn compared_twice_ok(q: &SpinLock<u32>, mode: u32) {
    let mut held = None;
    if mode == 2 {
        held = Some(q.lock());
    }
    if mode != 2 {
        might_sleep();
    }
    drop(held);
}

pub fn compared_with_another_bad(q: &SpinLock<u32>, mode: u32) {
    let mut held = None;
    if mode == 2 {
        held = Some(q.lock());
    }
    if mode != 3 {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
    drop(held);
}

pub fn matched_ok(q: &SpinLock<u32>, r: Result<u32>) -> u32 {
    let g = match r {
        Ok(_) => Some(q.lock()),
        Err(_) => None,
    };
    match r {
        Ok(n) => n + g.map_or(0, |g| *g),
        Err(_) => {
            might_sleep();
            0
        }
    }
}

pub fn try_first_ok(q: &SpinLock<u32>) -> u32 {
    let g = match q.try_lock() {
        Some(g) => g,
        None => {
            might_sleep();
            q.lock()
        }
    };
    *g
}
