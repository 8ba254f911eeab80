//@ uses: spinlock, might_sleep, error, scope_guard
//! Early returns by `?`, `return`, `let else` and `break` end the section; clean-up guards run where they were declared.
use kernel::prelude::*;

fn step(n: u32) -> Result<u32> {
    if n > 3 {
        Err(EIO)
    } else {
        Ok(n)
    }
}

fn report(_e: Error) {
    might_sleep();
}

pub fn error_after_the_section_ok(q: &SpinLock<u32>) {
    let r = {
        let g = q.lock();
        step(*g)
    };
    if let Err(e) = r {
        report(e);
    }
}

pub fn error_in_the_section_bad(q: &SpinLock<u32>) {
    let g = q.lock();
    if let Err(e) = step(*g) {
        report(e); //~ ERROR[sleep-in-atomic]
    }
}

pub fn error_with_map_err_bad(q: &SpinLock<u32>) -> Result<u32> {
    let g = q.lock();
    step(*g).map_err(|e| {
        report(e); //~ ERROR[sleep-in-atomic]
        EINVAL
    })
}

pub fn let_else_ok(q: &SpinLock<Option<u32>>) -> Result<u32> {
    let g = q.lock();
    let Some(n) = *g else {
        drop(g);
        might_sleep();
        return Err(EINVAL);
    };
    Ok(n)
}

pub fn clean_up_declared_before_ok(q: &SpinLock<u32>) -> Result<u32> {
    let _clean = ScopeGuard::new(|| might_sleep());
    let g = q.lock();
    let n = step(*g)?;
    Ok(n)
}

pub fn clean_up_declared_after_bad(q: &SpinLock<u32>) -> Result<u32> {
    let g = q.lock();
    let _clean = ScopeGuard::new(|| might_sleep()); //~ ERROR[sleep-in-atomic]
    let n = step(*g)?;
    Ok(n)
}

pub fn clean_up_dismissed_ok(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    let clean = ScopeGuard::new_with_data((), |()| might_sleep());
    clean.dismiss();
    *g
}

pub fn broken_out_of_ok(q: &SpinLock<u32>) -> Result {
    let r = 'done: {
        let g = q.lock();
        if *g == 0 {
            break 'done Err(EIO);
        }
        step(*g).map(|_| ())
    };
    might_sleep();
    r
}
