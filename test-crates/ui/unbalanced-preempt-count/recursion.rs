//@ uses: cpu
//@ known-bug: joins are reported at the function and not where paths meet
//! Recursion that raises the count once per level has no finite answer; balanced recursion has.
use kernel::prelude::*;

pub fn balanced_recursion_ok(n: u32) {
    preempt_disable();
    if n > 0 {
        balanced_recursion_ok(n - 1);
    }
    preempt_enable();
}

pub fn fn_fp_raises_per_level_bad(n: u32) {
    if n > 0 {
        preempt_disable();
        fn_fp_raises_per_level_bad(n - 1);
    }
} //~ ERROR[unbalanced-preempt-count]
