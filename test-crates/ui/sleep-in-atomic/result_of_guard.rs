//@ uses: spinlock, might_sleep, error
//! A `Result` of a guard holds the lock in its `Ok` only, through the library's combinators too.
use kernel::prelude::*;

fn acquire(q: &SpinLock<u32>) -> Result<SpinLockGuard<'_, u32>> {
    q.try_lock().ok_or(EBUSY)
}

pub fn dropped_in_ok_arm_ok(q: &SpinLock<u32>) {
    let r = acquire(q);
    match r {
        Ok(g) => drop(g),
        Err(_) => {}
    }
    might_sleep();
}

pub fn is_err_ok(q: &SpinLock<u32>) {
    let r = acquire(q);
    if r.is_err() {
        might_sleep();
    }
}

pub fn unwrap_or_else_ok(q: &SpinLock<u32>) {
    let mut g = acquire(q).unwrap_or_else(|_| {
        might_sleep();
        q.lock()
    });
    *g += 1;
}

pub fn mapped_bad(q: &SpinLock<u32>) {
    let _r = acquire(q).map(|g| (g, 1));
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn mapped_away_ok(q: &SpinLock<u32>) -> u32 {
    let n = acquire(q).map(|g| *g).unwrap_or(0);
    might_sleep();
    n
}

pub fn nested_two_deep_ok(q: &SpinLock<Option<u32>>) -> Result<u32> {
    fn find(q: &SpinLock<Option<u32>>) -> Result<Option<SpinLockGuard<'_, Option<u32>>>> {
        let g = q.lock();
        if g.is_none() {
            return Ok(None);
        }
        Ok(Some(g))
    }
    match find(q)? {
        Some(g) => Ok(g.unwrap_or(0)),
        None => {
            might_sleep();
            Ok(0)
        }
    }
}

pub fn and_then_bad(q: &SpinLock<u32>) -> Result {
    acquire(q).and_then(|_g| {
        might_sleep(); //~ ERROR[sleep-in-atomic]
        Ok(())
    })
}
