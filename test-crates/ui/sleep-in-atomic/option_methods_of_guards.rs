//@ uses: spinlock, might_sleep
//! `replace`, `insert`, `get_or_insert_with`, `mem::take`: where the guard is afterwards.
use core::mem;
use kernel::prelude::*;

pub fn insert_bad(q: &SpinLock<u32>) {
    let mut slot = None;
    let _ = slot.insert(q.lock());
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn get_or_insert_with_bad(q: &SpinLock<u32>) {
    let mut slot = None;
    let g = slot.get_or_insert_with(|| q.lock());
    **g += 1;
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn taken_by_mem_take_ok(q: &SpinLock<u32>) {
    let mut slot = Some(q.lock());
    drop(mem::take(&mut slot));
    might_sleep();
}

pub fn replaced_value_dropped_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let mut slot = Some(a.lock());
    drop(slot.replace(b.lock()));
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn filtered_away_ok(q: &SpinLock<u32>) {
    let g = Some(q.lock()).filter(|g| **g > 0);
    if g.is_none() {
        might_sleep();
    }
}

pub fn as_ref_does_not_move_bad(q: &SpinLock<u32>) {
    let slot = Some(q.lock());
    let n = slot.as_ref().map_or(0, |g| **g);
    msleep(n); //~ ERROR[sleep-in-atomic]
}
