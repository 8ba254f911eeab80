//@ uses: cpu
//@ known-bug: the loop is reported where the count changes
//! Sections opened and closed by closures, in loops and through labels.
use kernel::prelude::*;

pub fn closed_by_the_other_closure_ok(n: u32) {
    let open = || preempt_disable();
    let close = || preempt_enable();
    for _ in 0..n {
        open();
        close();
    }
}

pub fn left_open_by_continue_bad(n: u32) {
    let mut i = 0;
    while i < n { //~ ERROR[unbalanced-preempt-count]
        i += 1;
        preempt_disable();
        if i == 3 {
            continue;
        }
        preempt_enable();
    }
}

pub fn closed_before_every_exit_ok(n: u32) -> u32 {
    for i in 0..n {
        preempt_disable();
        if i == 3 {
            preempt_enable();
            return i;
        }
        preempt_enable();
    }
    0
}

pub fn opened_before_the_loop_closed_after_ok(n: u32) {
    preempt_disable();
    let mut sum = 0;
    for i in 0..n {
        sum += i;
    }
    preempt_enable();
    let _ = sum;
}

pub fn fn_fp_closed_inside_the_loop_bad(n: u32) {
    preempt_disable();
    for i in 0..n { //~ ERROR[unbalanced-preempt-count]
        if i == 0 {
            preempt_enable();
        }
    }
}
