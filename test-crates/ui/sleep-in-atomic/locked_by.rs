//@ uses: locked_by, spinlock, mutex, might_sleep
//! Data outside the lock is reached with the lock held.
use kernel::prelude::*;

pub struct Inner {
    bytes: u32,
}

pub struct Entry {
    size: LockedBy<u32, Inner>,
}

pub fn quick_access_ok(l: &SpinLock<Inner>, e: &Entry) {
    let mut inner = l.lock();
    *e.size.access_mut(&mut inner) += 1;
    inner.bytes += 1;
}

pub fn sleep_between_bad(l: &SpinLock<Inner>, e: &Entry) {
    let mut inner = l.lock();
    let size = e.size.access_mut(&mut inner);
    msleep(*size); //~ ERROR[sleep-in-atomic]
}

pub fn with_a_mutex_ok(l: &Mutex<Inner>, e: &Entry) {
    let mut inner = l.lock();
    let size = e.size.access_mut(&mut inner);
    msleep(*size);
}
