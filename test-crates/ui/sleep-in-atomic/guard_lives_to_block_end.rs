//@ uses: spinlock, might_sleep
//! A guard that lives to the end of the block covers every call in it.
use kernel::prelude::*;

pub struct Queue {
    pending: u32,
}

pub fn sleeps_while_guard_lives_bad(q: &SpinLock<Queue>) {
    let _g = q.lock(); //~ NOTE[sleep-in-atomic] spinlock taken here
    might_sleep(); //~ ERROR[sleep-in-atomic] but a spinlock is held
}

pub fn sleeps_after_early_drop_ok(q: &SpinLock<Queue>) {
    let mut g = q.lock();
    g.pending += 1;
    drop(g);
    might_sleep();
}

pub fn sleeps_before_lock_ok(q: &SpinLock<Queue>) {
    might_sleep();
    q.lock().pending = 0;
}

pub fn sleeps_after_inner_block_ok(q: &SpinLock<Queue>) {
    {
        let mut g = q.lock();
        g.pending = 0;
    }
    might_sleep();
}

pub fn sleeps_in_inner_block_bad(q: &SpinLock<Queue>) {
    let mut g = q.lock();
    {
        g.pending = 0;
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}
