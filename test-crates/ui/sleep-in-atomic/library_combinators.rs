//@ uses: spinlock, might_sleep
//! `Option` and iterator methods call their closures, so what the closure does counts where the method runs.
use kernel::prelude::*;

pub fn map_bad(q: &SpinLock<u32>, n: Option<u32>) {
    let _g = q.lock();
    n.map(|n| msleep(n)); //~ ERROR[sleep-in-atomic]
}

pub fn map_ok(q: &SpinLock<u32>, n: Option<u32>) -> Option<u32> {
    let g = q.lock();
    n.map(|n| n + *g)
}

pub fn unwrap_or_else_bad(q: &SpinLock<u32>, n: Option<u32>) -> u32 {
    let g = q.lock();
    let v = n.unwrap_or_else(|| {
        might_sleep(); //~ ERROR[sleep-in-atomic]
        0
    });
    v + *g
}

pub fn for_each_bad(q: &SpinLock<u32>, all: &[u32]) {
    let _g = q.lock();
    all.iter().for_each(|n| msleep(*n)); //~ ERROR[sleep-in-atomic]
}

pub fn lazy_adapter_never_run_ok(q: &SpinLock<u32>, all: &[u32]) {
    let _g = q.lock();
    let _later = all.iter().map(|n| msleep(*n));
}

pub fn adapter_run_later_ok(q: &SpinLock<u32>, all: &[u32]) {
    let g = q.lock();
    let later = all.iter().map(|n| msleep(*n));
    drop(g);
    for () in later {}
}

pub fn adapter_run_in_a_loop_bad(q: &SpinLock<u32>, all: &[u32]) {
    let _g = q.lock();
    for () in all.iter().map(|n| msleep(*n)) {} //~ ERROR[sleep-in-atomic]
}

pub fn filter_and_sum_ok(q: &SpinLock<u32>, all: &[u32]) -> u32 {
    let g = q.lock();
    all.iter().filter(|n| **n > *g).sum()
}

pub fn known_none_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    let n: Option<u32> = None;
    if let Some(n) = n {
        msleep(n);
    }
}
