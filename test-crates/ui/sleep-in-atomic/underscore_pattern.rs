//@ uses: spinlock, might_sleep
//! `let _` drops its value at once, `let _name` keeps it: one character decides.
use kernel::prelude::*;

pub fn wildcard_drops_at_once_ok(q: &SpinLock<u32>) {
    let _ = q.lock();
    might_sleep();
}

pub fn underscore_name_keeps_bad(q: &SpinLock<u32>) {
    let _unused = q.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn wildcard_assignment_drops_ok(q: &SpinLock<u32>) {
    _ = q.lock();
    might_sleep();
}

pub fn wildcard_does_not_move_a_place_bad(q: &SpinLock<u32>) {
    let g = q.lock();
    let _ = g;
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn wildcard_in_tuple_pattern_keeps_the_temporary_ok(q: &SpinLock<u32>) {
    let (_, n) = (q.lock(), 1u32);
    might_sleep();
    let _ = n;
}

pub fn expression_statement_drops_ok(q: &SpinLock<u32>) {
    drop(q.lock());
    might_sleep();
}
