//@ uses: cpu
//! Recursion that raises the count once per level has no finite answer; balanced recursion has.
use kernel::prelude::*;

pub fn balanced_recursion_ok(n: u32) {
    preempt_disable();
    if n > 0 {
        balanced_recursion_ok(n - 1);
    }
    preempt_enable();
}

pub fn raises_per_level_bad(n: u32) {
    if n > 0 {
        preempt_disable();
        raises_per_level_bad(n - 1); //~ ERROR[unbalanced-preempt-count] grows with each call of itself
    }
}
