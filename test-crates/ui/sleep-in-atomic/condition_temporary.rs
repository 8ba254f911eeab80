//@ uses: spinlock, might_sleep
//! A temporary in the condition of `if` and `while` is dropped before the body; one in a `match` is not.
use kernel::prelude::*;

pub fn if_condition_ok(q: &SpinLock<u32>) {
    if *q.lock() == 0 {
        might_sleep();
    } else {
        msleep(1);
    }
}

pub fn while_condition_ok(q: &SpinLock<u32>) {
    while *q.lock() > 0 {
        might_sleep();
    }
}

pub fn match_scrutinee_bad(q: &SpinLock<u32>) {
    match *q.lock() {
        0 => might_sleep(), //~ ERROR[sleep-in-atomic]
        _ => {}
    }
}

pub fn match_scrutinee_is_released_after_ok(q: &SpinLock<u32>) {
    match *q.lock() {
        0 => {}
        _ => return,
    }
    might_sleep();
}

pub fn match_of_a_block_ok(q: &SpinLock<u32>) {
    let n = { *q.lock() };
    match n {
        0 => might_sleep(),
        _ => {}
    }
}

fn slow() -> bool {
    msleep(1);
    true
}

pub fn operands_of_one_expression_bad(q: &SpinLock<u32>) -> bool {
    let both = (*q.lock() == 0) & slow(); //~ ERROR[sleep-in-atomic]
    both
}

pub fn lazy_operand_drops_its_own_temporaries_ok(q: &SpinLock<u32>) -> bool {
    let both = *q.lock() == 0 && slow();
    both
}
