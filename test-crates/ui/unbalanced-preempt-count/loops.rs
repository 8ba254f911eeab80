//@ uses: cpu, spinlock
//! A loop that raises the count on every round grows without bound.
use core::mem;
use kernel::prelude::*;

pub fn grows_every_round_bad(n: u32) {
    for _ in 0..n { //~ ERROR[unbalanced-preempt-count]
        preempt_disable();
    }
}

pub fn shrinks_every_round_bad(mut n: u32) {
    while n > 0 { //~ ERROR[unbalanced-preempt-count]
        preempt_enable();
        n -= 1;
    }
}

pub fn balanced_every_round_ok(n: u32) {
    for _ in 0..n {
        preempt_disable();
        preempt_enable();
    }
}

pub fn forgets_a_guard_every_round_bad(q: &SpinLock<u32>, n: u32) {
    for _ in 0..n { //~ ERROR[unbalanced-preempt-count]
        mem::forget(q.lock());
    }
}

pub fn enabled_in_the_middle_of_each_round_ok(n: u32) {
    preempt_disable();
    for _ in 0..n {
        preempt_enable();
        preempt_disable();
    }
    preempt_enable();
}

pub fn loop_left_after_the_first_round_ok() {
    loop {
        preempt_disable();
        break;
    }
    preempt_enable();
}

pub fn continue_skips_the_release_bad(n: u32) {
    for i in 0..n { //~ ERROR[unbalanced-preempt-count]
        preempt_disable();
        if i == 3 {
            continue;
        }
        preempt_enable();
    }
}
