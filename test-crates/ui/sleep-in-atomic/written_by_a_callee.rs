//@ uses: spinlock, might_sleep
//! What a callee wrote through a reference is not what it was before the call, though the call told what it was.
use core::cell::Cell;
use kernel::prelude::*;

fn ended_by(going: &mut bool, more: bool) {
    if *going {
        *going = more;
    }
}

pub fn may_have_ended_bad(q: &SpinLock<u32>, more: bool) {
    let mut going = true;
    let _g = q.lock();
    ended_by(&mut going, more);
    if !going {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

fn cleared_by_recursion(n: u32, slot: &mut Option<SpinLockGuard<'_, u32>>) {
    if n == 0 {
        *slot = None;
    } else {
        cleared_by_recursion(n - 1, slot);
    }
}

pub fn cleared_ok(q: &SpinLock<u32>, n: u32) {
    let mut slot = Some(q.lock());
    cleared_by_recursion(n, &mut slot);
    might_sleep();
}

fn toss(going: &Cell<bool>, more: bool) {
    going.set(more);
}

pub fn written_in_a_cell_bad(q: &SpinLock<u32>, more: bool) {
    let ended = Cell::new(false);
    let _g = q.lock();
    toss(&ended, more);
    if ended.get() {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}
