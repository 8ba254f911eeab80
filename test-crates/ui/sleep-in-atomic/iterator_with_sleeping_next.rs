//@ uses: spinlock, might_sleep
//! A `for` loop calls `next`, once before every iteration.
use kernel::prelude::*;

pub struct Pages(u32);

impl Iterator for Pages {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        might_sleep();
        self.0 = self.0.checked_sub(1)?;
        Some(self.0)
    }
}

pub struct Chain(u32);

impl IntoIterator for Chain {
    type Item = u32;
    type IntoIter = core::ops::Range<u32>;

    fn into_iter(self) -> Self::IntoIter {
        msleep(self.0);
        0..self.0
    }
}

pub fn next_under_the_lock_bad(q: &SpinLock<u32>) {
    let mut g = q.lock();
    for n in Pages(4) { //~ ERROR[sleep-in-atomic]
        *g += n;
    }
}

pub fn lock_inside_the_loop_ok(q: &SpinLock<u32>) {
    for n in Pages(4) {
        *q.lock() += n;
    }
}

pub fn lock_kept_to_the_next_round_bad(q: &SpinLock<u32>) {
    let mut kept = None;
    for n in Pages(4) { //~ ERROR[sleep-in-atomic]
        if kept.is_none() {
            kept = Some((q.lock(), n));
        }
    }
}

pub fn into_iter_bad(q: &SpinLock<u32>) {
    let mut g = q.lock();
    for n in Chain(2) { //~ ERROR[sleep-in-atomic]
        *g += n;
    }
}

pub fn scrutinee_temporary_lives_through_the_loop_bad(q: &SpinLock<u32>) {
    for n in 0..*q.lock() {
        msleep(n); //~ ERROR[sleep-in-atomic]
    }
}
