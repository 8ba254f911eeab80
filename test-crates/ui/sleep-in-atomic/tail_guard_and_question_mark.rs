//@ uses: spinlock, might_sleep, error
//! Edition 2021: a guard in the tail expression outlives `?` and the locals of its function.
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

fn check(n: u32) -> Result<u32> {
    if n > 3 {
        return Err(EINVAL);
    }
    Ok(n)
}

fn slow_check(n: u32) -> Result<u32> {
    msleep(n);
    check(n)
}

pub fn operand_of_question_mark_in_the_tail_bad(q: &SpinLock<u32>) -> Result<u32> {
    let _f = Flusher;
    Ok(check(*q.lock())?)
} //~ ERROR[sleep-in-atomic]

pub fn second_question_mark_in_one_statement_bad(q: &SpinLock<u32>) -> Result<u32> {
    let n = check(*q.lock())? + slow_check(1)?; //~ ERROR[sleep-in-atomic]
    Ok(n)
}

pub fn bound_to_a_local_first_ok(q: &SpinLock<u32>) -> Result<u32> {
    let _f = Flusher;
    let n = check(*q.lock())?;
    Ok(n)
}
