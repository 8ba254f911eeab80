//@ uses: spinlock, might_sleep
//! A sleep that a macro wrote is reported at the user's line.
use kernel::prelude::*;

macro_rules! wait_a_bit {
    ($ms:expr) => {
        msleep($ms)
    };
}

macro_rules! locked {
    ($lock:expr, $body:block) => {{
        let _guard = $lock.lock();
        $body
    }};
}

pub fn sleep_from_a_macro_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    wait_a_bit!(10); //~ ERROR[sleep-in-atomic]
}

pub fn lock_from_a_macro_bad(q: &SpinLock<u32>) {
    locked!(q, {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    });
}

pub fn lock_from_a_macro_ended_ok(q: &SpinLock<u32>) {
    locked!(q, {});
    wait_a_bit!(10);
}

pub fn hygiene_keeps_two_guards_apart_bad(q: &SpinLock<u32>) {
    let _guard = 1;
    locked!(q, {
        let _ = _guard;
        might_sleep(); //~ ERROR[sleep-in-atomic]
    });
}
