//@ uses: spinlock, might_sleep
//@ edition: 2021
//! In edition 2021 the temporaries of an `if let` scrutinee live through both branches.
use kernel::prelude::*;

pub fn then_branch_bad(q: &SpinLock<Option<u32>>) {
    if let Some(_n) = q.lock().take() {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn else_branch_bad(q: &SpinLock<Option<u32>>) {
    if let Some(n) = *q.lock() {
        let _ = n;
    } else {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn after_the_statement_ok(q: &SpinLock<Option<u32>>) {
    if let Some(_n) = q.lock().take() {}
    might_sleep();
}

pub fn bound_first_ok(q: &SpinLock<Option<u32>>) {
    let item = q.lock().take();
    if let Some(_n) = item {
        might_sleep();
    }
}
