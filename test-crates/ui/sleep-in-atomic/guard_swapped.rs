//@ uses: spinlock, might_sleep
//! Guards that trade places: assignment, `mem::swap`, `mem::replace`, reassignment after a move.
use core::mem;
use kernel::prelude::*;

pub fn assignment_releases_the_old_one_ok(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let mut g = a.lock();
    *g += 1;
    g = b.lock();
    drop(g);
    might_sleep();
}

pub fn assignment_still_holds_the_new_one_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let mut g = a.lock();
    *g += 1;
    g = b.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(g);
}

pub fn reassigned_after_a_move_ok(a: &SpinLock<u32>) {
    let mut g = a.lock();
    *g += 1;
    drop(g);
    might_sleep();
    g = a.lock();
    *g += 1;
}

pub fn replaced_and_dropped_bad(a: &SpinLock<u32>, b: &SpinLock<u32>) {
    let mut g = a.lock();
    drop(mem::replace(&mut g, b.lock()));
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn swapped_options_ok(a: &SpinLock<u32>) {
    let mut held = Some(a.lock());
    let mut empty = None;
    mem::swap(&mut held, &mut empty);
    drop(empty);
    might_sleep();
    drop(held);
}

pub fn retaken_on_one_path_ok(a: &SpinLock<u32>, retry: bool) {
    let mut g = a.lock();
    if retry {
        drop(g);
        might_sleep();
        g = a.lock();
    }
    *g += 1;
    drop(g);
    might_sleep();
}
