//@ uses: rcu, mutex, might_sleep
//! An RCU read-side section does not count preemptions everywhere, and sleeping in it is a bug all the same.
use kernel::prelude::*;

pub fn explicit_unlock_ok() {
    let g = rcu::read_lock();
    g.unlock();
    might_sleep();
}

pub fn nested_sections_bad() {
    let outer = rcu::read_lock();
    let inner = rcu::read_lock();
    drop(inner);
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(outer);
}

pub fn waits_for_itself_bad() {
    let _g = rcu::read_lock();
    rcu::synchronize_rcu(); //~ ERROR[sleep-in-atomic]
}

pub fn waits_for_others_ok() {
    rcu::synchronize_rcu();
}

pub fn mutex_bad(m: &Mutex<u32>) -> u32 {
    let _g = rcu::read_lock();
    let n = *m.lock(); //~ ERROR[sleep-in-atomic]
    n
}
