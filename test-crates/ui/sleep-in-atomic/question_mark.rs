//@ uses: spinlock, might_sleep, error
//! `?` leaves with the guard dropped, in the order in which locals drop.
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

fn fails(n: u32) -> Result<u32> {
    if n == 0 {
        return Err(EINVAL);
    }
    Ok(n)
}

pub fn guard_live_ok(q: &SpinLock<u32>) -> Result<u32> {
    let g = q.lock();
    let n = fails(*g)?;
    drop(g);
    might_sleep();
    Ok(n)
}

pub fn guard_live_bad(q: &SpinLock<u32>) -> Result<u32> {
    let g = q.lock();
    let n = fails(*g)?;
    might_sleep(); //~ ERROR[sleep-in-atomic]
    Ok(n)
}

pub fn value_declared_before_ok(q: &SpinLock<u32>) -> Result<u32> {
    let _f = Flusher;
    let g = q.lock();
    let n = fails(*g)?;
    Ok(n)
}

pub fn temporary_of_the_operand_ok(q: &SpinLock<u32>) -> Result {
    let n = fails(*q.lock())?;
    msleep(n);
    Ok(())
}

pub fn caller_of_fallible_ok(q: &SpinLock<u32>) -> Result {
    guard_live_ok(q)?;
    might_sleep();
    Ok(())
}
