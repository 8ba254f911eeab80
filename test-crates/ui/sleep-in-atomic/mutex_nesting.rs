//@ uses: spinlock, mutex
//! A mutex may not nest in a spinlock; the other way round is fine, and so is `Mutex::try_lock`.
use kernel::prelude::*;

pub fn mutex_in_spinlock_bad(s: &SpinLock<u32>, m: &Mutex<u32>) {
    let _outer = s.lock();
    let _inner = m.lock(); //~ ERROR[sleep-in-atomic] may sleep
}

pub fn spinlock_in_mutex_ok(s: &SpinLock<u32>, m: &Mutex<u32>) {
    let _outer = m.lock();
    let _inner = s.lock();
}

pub fn mutex_in_mutex_ok(a: &Mutex<u32>, b: &Mutex<u32>) {
    let _outer = a.lock();
    let _inner = b.lock();
}

pub fn try_mutex_in_spinlock_ok(s: &SpinLock<u32>, m: &Mutex<u32>) {
    let _outer = s.lock();
    if let Some(mut g) = m.try_lock() {
        *g += 1;
    }
}

pub fn mutex_released_in_spinlock_ok(s: &SpinLock<u32>, m: &Mutex<u32>) {
    let m = m.lock();
    let _s = s.lock();
    drop(m);
}
