//@ uses: spinlock, mutex, might_sleep, error
//! Edition 2021: a guard in the tail expression outlives `?` and the block's locals, so what those drop is dropped under it.
use kernel::prelude::*;

pub struct Flusher(u32);

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

fn check(n: u32) -> Result<u32> {
    if n == 0 {
        return Err(EINVAL);
    }
    Ok(n)
}

pub fn local_dies_under_the_tails_guard_bad(q: &SpinLock<u32>) -> Result<u32> {
    let _f = Flusher(1);
    check(*q.lock())
} //~ ERROR[sleep-in-atomic] `_f`

pub fn bound_first_ok(q: &SpinLock<u32>) -> Result<u32> {
    let _f = Flusher(1);
    let n = *q.lock();
    check(n)
}

pub fn question_mark_in_the_tail_bad(q: &SpinLock<u32>) -> Result<u32> {
    let _f = Flusher(1);
    Ok(check(*q.lock())? + 1)
} //~ ERROR[sleep-in-atomic] `_f`

pub fn statement_before_ok(q: &SpinLock<u32>) -> Result<u32> {
    let _f = Flusher(1);
    check(*q.lock())?;
    Ok(1)
}

pub fn parameter_dies_after_the_tail_ok(q: &SpinLock<u32>, _f: Flusher) -> Result<u32> {
    check(*q.lock())
}

pub fn match_in_the_tail_bad(q: &SpinLock<u32>) -> u32 {
    match check(*q.lock()) {
        Ok(n) => n,
        Err(_) => {
            might_sleep(); //~ ERROR[sleep-in-atomic]
            0
        }
    }
}

pub fn mutex_in_the_tail_ok(m: &Mutex<u32>) -> Result<u32> {
    let _f = Flusher(1);
    check(*m.lock())
}
