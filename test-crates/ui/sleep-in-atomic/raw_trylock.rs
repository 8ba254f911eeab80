//@ uses: spinlock, might_sleep
//! C's trylock tells by its number whether it took the lock.
use kernel::bindings;
use kernel::prelude::*;

pub fn zero_ok(l: *mut bindings::spinlock_t) {
    if unsafe { bindings::spin_trylock(l) } == 0 {
        might_sleep();
        return;
    }
    unsafe { bindings::spin_unlock(l) };
    might_sleep();
}

pub fn non_zero_bad(l: *mut bindings::spinlock_t) {
    let taken = unsafe { bindings::spin_trylock(l) };
    if taken != 0 {
        might_sleep(); //~ ERROR[sleep-in-atomic]
        unsafe { bindings::spin_unlock(l) };
    }
}

fn try_take(l: *mut bindings::spinlock_t) -> bool {
    unsafe { bindings::spin_trylock(l) != 0 }
}

pub fn wrapped_in_a_boolean_ok(l: *mut bindings::spinlock_t) {
    if !try_take(l) {
        might_sleep();
        return;
    }
    unsafe { bindings::spin_unlock(l) };
}

pub fn wrapped_in_a_boolean_bad(l: *mut bindings::spinlock_t) {
    if try_take(l) {
        might_sleep(); //~ ERROR[sleep-in-atomic]
        unsafe { bindings::spin_unlock(l) };
    }
}
