//@ uses: cpu, might_sleep
//! After a call that may sleep the count is known to be 0, so there is nothing to release.
use kernel::prelude::*;

pub fn enable_after_sleeping_bad() {
    might_sleep();
    preempt_enable(); //~ ERROR[context-required]
}

pub fn enable_twice_bad() {
    might_sleep();
    preempt_disable();
    preempt_enable();
    preempt_enable(); //~ ERROR[context-required]
}

pub fn paired_ok() {
    might_sleep();
    preempt_disable();
    preempt_enable();
}

pub fn caller_decides_ok() {
    preempt_enable();
}

pub fn caller_gives_what_is_needed_ok() {
    preempt_disable();
    caller_decides_ok();
}

pub fn caller_does_not_bad() {
    might_sleep();
    caller_decides_ok(); //~ ERROR[context-required]
}
