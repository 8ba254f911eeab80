//@ uses: spinlock, might_sleep, mutex
//! One function, one acquisition and one leaf are one finding; another leaf or acquisition is another.
use kernel::prelude::*;

pub fn same_leaf_twice_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    might_sleep(); //~ NOTE[sleep-in-atomic]
}

pub fn two_leaves_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    msleep(1); //~ ERROR[sleep-in-atomic]
}

pub fn two_acquisitions_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let g = a.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(g);
    let g = b.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(g);
}

pub fn same_leaf_by_two_ways_bad(q: &SpinLock<u32>, m: &Mutex<u32>) {
    fn helper(m: &Mutex<u32>) {
        *m.lock() += 1;
    }
    let _g = q.lock();
    helper(m); //~ ERROR[sleep-in-atomic]
    *m.lock() += 1; //~ NOTE[sleep-in-atomic]
}
