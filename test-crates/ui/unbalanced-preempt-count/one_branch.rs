//@ uses: cpu, might_sleep
//@ known-bug: joins are reported at the function and not where paths meet
//! A raw acquisition on one path only leaves the function with a count that depends on the path.
use kernel::prelude::*;

pub fn forgotten_enable_bad(early: bool) {
    preempt_disable();
    if !early {
        preempt_enable();
    }
} //~ ERROR[unbalanced-preempt-count]

pub fn fn_early_return_bad(early: bool) -> u32 {
    preempt_disable();
    if early {
        return 1;
    }
    preempt_enable();
    0
} //~ ERROR[unbalanced-preempt-count]

pub fn both_branches_ok(early: bool) {
    preempt_disable();
    if early {
        preempt_enable();
    } else {
        preempt_enable();
    }
}

pub fn same_condition_twice_ok(atomic: bool) {
    if atomic {
        preempt_disable();
    }
    if atomic {
        preempt_enable();
    }
    if !atomic {
        might_sleep();
    }
}

pub fn opposite_conditions_bad(atomic: bool) {
    if atomic {
        preempt_disable();
    }
    if !atomic {
        preempt_enable();
    }
} //~ ERROR[unbalanced-preempt-count]

pub fn always_leaves_disabled_ok() {
    preempt_disable();
}
