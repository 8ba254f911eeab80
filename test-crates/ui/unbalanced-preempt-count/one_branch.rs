//@ uses: cpu, might_sleep
//! A raw acquisition on one path only leaves the function with a count that depends on the path.
use kernel::prelude::*;

pub fn forgotten_enable_bad(early: bool) {
    preempt_disable();
    if !early {
        preempt_enable();
    } //~ ERROR[unbalanced-preempt-count]
}

pub fn early_return_bad(early: bool, n: u32) -> u32 {
    preempt_disable();
    if early {
        return n;
    }
    preempt_enable();
    n + 1
} //~ ERROR[unbalanced-preempt-count] paths that return here

pub fn early_return_that_tells_ok(early: bool) -> u32 {
    preempt_disable();
    if early {
        return 1;
    }
    preempt_enable();
    0
}

pub fn nobody_knows_which_bad(early: bool) {
    preempt_disable();
    if early {
        return;
    }
    preempt_enable();
} //~ ERROR[unbalanced-preempt-count] paths that return here

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
    } //~ ERROR[unbalanced-preempt-count]
}

pub fn always_leaves_disabled_ok() {
    preempt_disable();
}
