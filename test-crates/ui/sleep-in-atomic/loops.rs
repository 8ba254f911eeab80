//@ uses: spinlock, might_sleep
//! A guard per iteration ends with the iteration; one before the loop covers every iteration.
use kernel::prelude::*;

pub fn guard_per_iteration_ok(q: &SpinLock<u32>, n: u32) {
    for _ in 0..n {
        *q.lock() += 1;
        might_sleep();
    }
}

pub fn guard_before_the_loop_bad(q: &SpinLock<u32>, n: u32) {
    let mut g = q.lock();
    for i in 0..n {
        *g += i;
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn released_before_continue_ok(q: &SpinLock<u32>, n: u32) {
    for i in 0..n {
        let g = q.lock();
        if *g == i {
            drop(g);
            might_sleep();
            continue;
        }
    }
    might_sleep();
}

pub fn break_keeps_the_guard_bad(q: &SpinLock<u32>) {
    let _g = loop {
        let g = q.lock();
        if *g > 0 {
            break g;
        }
    };
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn dropped_and_retaken_ok(q: &SpinLock<u32>) {
    let mut g = q.lock();
    while *g > 0 {
        drop(g);
        might_sleep();
        g = q.lock();
    }
}

pub fn labelled_break_ok(q: &SpinLock<u32>) {
    'outer: loop {
        let g = q.lock();
        loop {
            if *g == 0 {
                break 'outer;
            }
            if *g == 1 {
                continue 'outer;
            }
        }
    }
    might_sleep();
}

pub fn while_let_scrutinee_bad(q: &SpinLock<Option<u32>>) {
    while let Some(n) = q.lock().take() {
        msleep(n); //~ ERROR[sleep-in-atomic]
    }
}
