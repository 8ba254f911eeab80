//@ uses: spinlock, raw_spinlock, cpu, rcu, mutex, kvec, error
//@ args: --rt
//! What is a raw section on a real-time kernel, and what a sleeping lock is there.
use kernel::prelude::*;

pub fn preemption_off_bad(s: &SpinLock<u32>) {
    preempt_disable();
    drop(s.lock()); //~ ERROR[sleeping-lock-in-raw-context]
    preempt_enable();
}

pub fn rcu_is_preemptible_there_ok(s: &SpinLock<u32>) {
    let _r = rcu::read_lock();
    drop(s.lock());
}

pub fn softirqs_off_ok(s: &SpinLock<u32>) {
    local_bh_disable();
    drop(s.lock());
    local_bh_enable();
}

pub fn in_a_helper_bad(r: &RawSpinLock<u32>, s: &SpinLock<u32>) {
    fn helper(s: &SpinLock<u32>) -> u32 {
        *s.lock()
    }
    let _r = r.lock();
    helper(s); //~ ERROR[sleeping-lock-in-raw-context]
}

pub fn released_first_ok(r: &RawSpinLock<u32>, s: &SpinLock<u32>) {
    drop(r.lock());
    drop(s.lock());
}

pub fn mutex_under_a_spinlock_bad(s: &SpinLock<u32>, m: &Mutex<u32>) {
    let _s = s.lock();
    drop(m.lock()); //~ ERROR[sleep-in-atomic]
}
