//@ uses: cpu, might_sleep
//@ known-bug: see its functions named fn_ and fp_
//! A function that is reported propagates nothing: its callers are silent.
use kernel::prelude::*;

pub fn broken_bad(c: bool) {
    if c {
        preempt_disable();
    } //~ ERROR[unbalanced-preempt-count]
}

pub fn fp_caller_ok(c: bool) {
    broken_bad(c);
    might_sleep();
}

pub fn fp_caller_of_the_caller_ok() {
    fp_caller_ok(true);
    fp_caller_ok(false);
}
