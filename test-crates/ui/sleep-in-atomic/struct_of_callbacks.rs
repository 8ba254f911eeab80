//@ uses: spinlock, might_sleep
//! A table of function pointers, as drivers write their operations.
use kernel::prelude::*;

pub struct Ops {
    pub prepare: Option<fn(u32)>,
    pub commit: fn(u32) -> bool,
}

fn slow_prepare(n: u32) {
    msleep(n);
}

fn commit(n: u32) -> bool {
    n > 0
}

pub static SLOW: Ops = Ops { prepare: Some(slow_prepare), commit };
pub static QUICK: Ops = Ops { prepare: None, commit };

pub fn commit_ok(q: &SpinLock<u32>) -> bool {
    let g = q.lock();
    (SLOW.commit)(*g)
}

pub fn prepare_bad(q: &SpinLock<u32>) {
    let g = q.lock();
    if let Some(prepare) = SLOW.prepare {
        prepare(*g); //~ ERROR[sleep-in-atomic]
    }
}

pub fn no_prepare_ok(q: &SpinLock<u32>) {
    let g = q.lock();
    if let Some(prepare) = QUICK.prepare {
        prepare(*g);
    }
}

pub fn before_the_lock_ok(q: &SpinLock<u32>) {
    let n = *q.lock();
    if let Some(prepare) = SLOW.prepare {
        prepare(n);
    }
}
