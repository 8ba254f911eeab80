//@ uses: srcu, might_sleep, spinlock
//! Sections of sleepable RCU may sleep; a spinlock inside of one may not be held across it.
use kernel::prelude::*;
use kernel::sync::srcu::Srcu;

pub fn across_a_sleep_ok(s: &Srcu) {
    let _section = s.read_lock();
    might_sleep();
}

pub fn with_a_lock_inside_bad(s: &Srcu, q: &SpinLock<u32>) {
    let _section = s.read_lock();
    let _g = q.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}
