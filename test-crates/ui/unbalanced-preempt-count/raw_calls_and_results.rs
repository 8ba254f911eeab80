//@ uses: cpu, spinlock, might_sleep, error
//! Raw lock calls whose balance the result explains, and those where nothing does.
use kernel::bindings;
use kernel::prelude::*;

pub fn locked_unless_error_ok(q: &SpinLock<u32>, n: u32) -> Result {
    if n == 0 {
        return Err(EINVAL);
    }
    unsafe { bindings::spin_lock(q.as_raw()) };
    Ok(())
}

pub fn user_of_it_ok(q: &SpinLock<u32>, n: u32) -> Result {
    locked_unless_error_ok(q, n)?;
    unsafe { bindings::spin_unlock(q.as_raw()) };
    might_sleep();
    Ok(())
}

pub fn user_who_sleeps_bad(q: &SpinLock<u32>, n: u32) -> Result {
    if locked_unless_error_ok(q, n).is_ok() {
        might_sleep(); //~ ERROR[sleep-in-atomic]
        unsafe { bindings::spin_unlock(q.as_raw()) };
    }
    Ok(())
}

pub fn forgets_on_an_error_bad(q: &SpinLock<u32>, n: u32) -> u32 {
    unsafe { bindings::spin_lock(q.as_raw()) };
    if n > 3 {
        return quick(n);
    }
    unsafe { bindings::spin_unlock(q.as_raw()) };
    quick(n)
} //~ ERROR[unbalanced-preempt-count]

fn quick(n: u32) -> u32 {
    n
}

pub fn returns_a_number_that_tells_ok(q: &SpinLock<u32>, n: u32) -> u32 {
    if n > 3 {
        unsafe { bindings::spin_lock(q.as_raw()) };
        return 1;
    }
    0
}

pub fn asks_the_number_ok(q: &SpinLock<u32>, n: u32) {
    if returns_a_number_that_tells_ok(q, n) == 1 {
        unsafe { bindings::spin_unlock(q.as_raw()) };
    }
    might_sleep();
}

pub fn by_a_boolean_ok(q: &SpinLock<u32>, n: u32) -> bool {
    n > 3 && {
        unsafe { bindings::spin_lock(q.as_raw()) };
        true
    }
}

pub fn preemption_left_off_bad(c: bool) {
    preempt_disable();
    if c {
        preempt_enable();
    } //~ ERROR[unbalanced-preempt-count]
}
