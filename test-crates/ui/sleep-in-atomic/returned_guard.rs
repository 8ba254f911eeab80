//@ uses: spinlock, might_sleep
//! A function that returns a guard is an acquisition for whoever calls it.
use kernel::prelude::*;

pub struct Table {
    rows: SpinLock<u32>,
}

impl Table {
    fn locked(&self) -> SpinLockGuard<'_, u32> {
        self.rows.lock()
    }

    fn locked_if(&self, wanted: bool) -> Option<SpinLockGuard<'_, u32>> {
        if wanted {
            Some(self.rows.lock())
        } else {
            None
        }
    }

    fn locked_or_code(&self) -> Result<SpinLockGuard<'_, u32>, i32> {
        self.rows.try_lock().ok_or(-16)
    }
}

pub fn caller_sleeps_bad(t: &Table) {
    let _g = t.locked(); //~ NOTE[sleep-in-atomic]
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn caller_drops_first_ok(t: &Table) {
    drop(t.locked());
    might_sleep();
}

pub fn optional_result_ok(t: &Table) {
    if t.locked_if(true).is_none() {
        might_sleep();
    }
}

pub fn result_in_error_arm_ok(t: &Table) {
    match t.locked_or_code() {
        Ok(mut g) => *g += 1,
        Err(_) => might_sleep(),
    }
}

pub fn result_in_ok_arm_bad(t: &Table) {
    match t.locked_or_code() {
        Ok(_g) => might_sleep(), //~ ERROR[sleep-in-atomic]
        Err(_) => {}
    }
}

pub fn question_mark_bad(t: &Table) -> Result<(), i32> {
    let _g = t.locked_or_code()?;
    might_sleep(); //~ ERROR[sleep-in-atomic]
    Ok(())
}
