//@ uses: spinlock, might_sleep, error, mutex
//! `?` and early returns leave a section on every path; what runs after them is outside.
use kernel::prelude::*;

fn check(n: u32) -> Result<u32> {
    if n > 3 {
        Err(EINVAL)
    } else {
        Ok(n)
    }
}

fn log_to_disk(_e: Error) {
    might_sleep();
}

pub fn error_handled_inside_bad(q: &SpinLock<u32>) {
    let g = q.lock();
    if let Err(e) = check(*g) {
        log_to_disk(e); //~ ERROR[sleep-in-atomic]
    }
}

pub fn error_handled_outside_ok(q: &SpinLock<u32>) {
    let r = {
        let g = q.lock();
        check(*g)
    };
    if let Err(e) = r {
        log_to_disk(e);
    }
}

fn update(q: &SpinLock<u32>) -> Result {
    let mut g = q.lock();
    let n = check(*g)?;
    *g = n;
    Ok(())
}

pub fn question_mark_releases_ok(q: &SpinLock<u32>) {
    if let Err(e) = update(q) {
        log_to_disk(e);
    }
}

pub fn mapped_error_bad(q: &SpinLock<u32>) -> Result<u32> {
    let g = q.lock();
    check(*g).map_err(|e| {
        log_to_disk(e); //~ ERROR[sleep-in-atomic]
        EBUSY
    })
}

pub fn mapped_error_of_a_finished_section_ok(q: &SpinLock<u32>) -> Result<u32> {
    let n = *q.lock();
    check(n).map_err(|e| {
        log_to_disk(e);
        EBUSY
    })
}

pub fn early_return_in_a_match_ok(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    let n = match check(*g) {
        Ok(n) => n,
        Err(_) => return 0,
    };
    drop(g);
    might_sleep();
    n
}

pub fn mutex_inside_bad(q: &SpinLock<u32>, m: &Mutex<u32>) -> Result {
    let g = q.lock();
    *m.lock() += check(*g)?; //~ ERROR[sleep-in-atomic]
    Ok(())
}

pub fn spinlock_inside_a_mutex_ok(q: &SpinLock<u32>, m: &Mutex<u32>) -> Result {
    let mut outer = m.lock();
    *outer += check(*q.lock())?;
    might_sleep();
    Ok(())
}
