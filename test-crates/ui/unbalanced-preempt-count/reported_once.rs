//@ uses: cpu, might_sleep
//! A function that is reported propagates nothing: its callers are silent.
use kernel::prelude::*;

pub fn broken_bad(c: bool) {
    if c {
        preempt_disable();
    }
} //~ ERROR[unbalanced-preempt-count]

pub fn caller_ok(c: bool) {
    broken_bad(c);
    might_sleep();
}

pub fn caller_of_the_caller_ok() {
    caller_ok(true);
    caller_ok(false);
}
