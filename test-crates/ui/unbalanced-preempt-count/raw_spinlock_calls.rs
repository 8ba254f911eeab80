//@ uses: error
//! The raw C calls, as abstractions make them, have to pair up on every path.
use kernel::bindings::{self, spinlock_t};
use kernel::prelude::*;

pub fn error_path_forgets_bad(l: *mut spinlock_t, n: u32) -> Result<u32> {
    unsafe { bindings::spin_lock(l) };
    if n > 10 {
        return Err(EINVAL);
    }
    if n > 5 {
        unsafe { bindings::spin_unlock(l) };
        return Err(EBUSY);
    }
    unsafe { bindings::spin_unlock(l) };
    Ok(n)
} //~ ERROR[unbalanced-preempt-count]

pub fn every_path_pairs_ok(l: *mut spinlock_t, n: u32) -> Result<u32> {
    unsafe { bindings::spin_lock(l) };
    let r = if n > 10 { Err(EINVAL) } else { Ok(n) };
    unsafe { bindings::spin_unlock(l) };
    r
}

pub fn irqsave_pairs_ok(l: *mut spinlock_t) {
    let flags = unsafe { bindings::spin_lock_irqsave(l) };
    unsafe { bindings::spin_unlock_irqrestore(l, flags) };
}

pub fn trylock_result_dropped_bad(l: *mut spinlock_t) {
    let _ = unsafe { bindings::spin_trylock(l) }; //~ ERROR[unbalanced-preempt-count]
}

pub fn trylock_tested_twice_ok(l: *mut spinlock_t) {
    let taken = unsafe { bindings::spin_trylock(l) };
    if taken == 0 {
        return;
    }
    if taken != 0 {
        unsafe { bindings::spin_unlock(l) };
    }
}
