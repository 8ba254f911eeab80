//@ uses: mutex, cant_sleep, spinlock
//! Taking a mutex proves that the count is 0, and holding one does not raise it.
use kernel::prelude::*;

pub fn mutex_is_not_atomic_bad(m: &Mutex<u32>) {
    let _g = m.lock();
    cant_sleep(); //~ ERROR[context-required]
}

pub fn spinlock_in_mutex_ok(m: &Mutex<u32>, s: &SpinLock<u32>) {
    let _m = m.lock();
    let _s = s.lock();
    cant_sleep();
}

pub fn only_on_the_branch_without_the_lock_bad(m: &Mutex<u32>, s: &SpinLock<u32>) {
    let n = *m.lock();
    if let Some(_g) = s.try_lock() {
        cant_sleep();
    } else if n > 0 {
        cant_sleep(); //~ ERROR[context-required]
    }
}
