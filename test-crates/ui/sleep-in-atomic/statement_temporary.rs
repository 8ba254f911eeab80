//@ uses: spinlock, might_sleep
//! A guard that is a temporary lives to the end of its statement, whatever else the statement does.
use kernel::prelude::*;

fn sleepy_value() -> u32 {
    msleep(10);
    7
}

fn add(a: u32, b: u32) -> u32 {
    a + b
}

pub fn next_statement_ok(q: &SpinLock<u32>) {
    *q.lock() += 1;
    might_sleep();
}

pub fn second_argument_bad(q: &SpinLock<u32>) -> u32 {
    let n = add(*q.lock(), sleepy_value()); //~ ERROR[sleep-in-atomic] `sleepy_value` may sleep
    n
}

pub fn first_argument_ok(q: &SpinLock<u32>) -> u32 {
    let n = add(sleepy_value(), *q.lock());
    n
}

pub fn assigned_operand_bad(q: &SpinLock<u32>) {
    let n = *q.lock() + sleepy_value(); //~ ERROR[sleep-in-atomic]
    let _ = n;
}

pub fn compound_assignment_evaluates_right_first_ok(q: &SpinLock<u32>) {
    *q.lock() += sleepy_value();
}

pub fn plain_assignment_evaluates_right_first_ok(q: &SpinLock<u32>) {
    *q.lock() = sleepy_value();
}
