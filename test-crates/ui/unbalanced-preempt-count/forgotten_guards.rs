//@ uses: spinlock
//! A guard that is forgotten on one path only leaves nobody to release the lock.
use core::mem::{self, ManuallyDrop};
use kernel::prelude::*;

pub fn forgotten_on_one_path_bad(q: &SpinLock<u32>, keep: bool) {
    let g = q.lock();
    if keep {
        mem::forget(g);
    }
} //~ ERROR[unbalanced-preempt-count]

pub fn forgotten_on_both_ok(q: &SpinLock<u32>, first: bool) {
    let g = q.lock();
    if first {
        mem::forget(g);
    } else {
        let _kept = ManuallyDrop::new(g);
    }
}

pub fn stored_on_one_path_ok<'a>(
    q: &'a SpinLock<u32>,
    slot: &mut Option<SpinLockGuard<'a, u32>>,
    keep: bool,
) {
    let g = q.lock();
    if keep {
        *slot = Some(g);
    }
}

pub fn returned_on_one_path_ok(q: &SpinLock<u32>, keep: bool) -> Option<SpinLockGuard<'_, u32>> {
    let g = q.lock();
    if keep {
        return Some(g);
    }
    None
}

pub fn dropped_by_hand_on_one_path_bad(q: &SpinLock<u32>, release: bool) {
    let mut g = ManuallyDrop::new(q.lock());
    if release {
        unsafe { ManuallyDrop::drop(&mut g) };
    } //~ ERROR[unbalanced-preempt-count]
}
