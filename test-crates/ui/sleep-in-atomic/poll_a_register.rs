//@ uses: spinlock, delay, might_sleep, error
//! Polling that sleeps between reads, called with a lock held; polling that spins is fine.
use kernel::prelude::*;
use kernel::time::delay::{fsleep, udelay};

fn read_poll<T>(
    mut op: impl FnMut() -> Result<T>,
    mut cond: impl FnMut(&T) -> bool,
    pause: u64,
) -> Result<T> {
    let mut tries = 10;
    loop {
        let value = op()?;
        if cond(&value) {
            return Ok(value);
        }
        if tries == 0 {
            return Err(EBUSY);
        }
        tries -= 1;
        fsleep(pause);
        might_sleep();
    }
}

fn read_poll_atomic<T>(mut op: impl FnMut() -> Result<T>, mut cond: impl FnMut(&T) -> bool) -> Result<T> {
    for _ in 0..10 {
        let value = op()?;
        if cond(&value) {
            return Ok(value);
        }
        udelay(1);
    }
    Err(EBUSY)
}

pub fn under_a_lock_bad(q: &SpinLock<u32>) -> Result<u32> {
    let g = q.lock();
    let v = read_poll(|| Ok(*g), |v| *v > 3, 100)?; //~ ERROR[sleep-in-atomic] `read_poll` may sleep
    drop(g);
    Ok(v)
}

pub fn atomic_variant_ok(q: &SpinLock<u32>) -> Result<u32> {
    let g = q.lock();
    read_poll_atomic(|| Ok(*g), |v| *v > 3)
}

pub fn locks_for_each_read_ok(q: &SpinLock<u32>) -> Result<u32> {
    read_poll(|| Ok(*q.lock()), |v| *v > 3, 100)
}

pub fn sleeping_read_under_a_lock_bad(q: &SpinLock<u32>) -> Result<u32> {
    let _g = q.lock();
    read_poll_atomic(
        || {
            might_sleep(); //~ ERROR[sleep-in-atomic]
            Ok(3)
        },
        |v| *v > 3,
    )
}
