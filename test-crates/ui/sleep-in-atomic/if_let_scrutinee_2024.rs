//@ uses: spinlock, might_sleep
//@ edition: 2024
//! In edition 2024 the temporaries of an `if let` scrutinee are dropped before `else`.
use kernel::prelude::*;

pub fn then_branch_bad(q: &SpinLock<Option<u32>>) {
    if let Some(_n) = q.lock().take() {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn else_branch_ok(q: &SpinLock<Option<u32>>) {
    if let Some(n) = *q.lock() {
        let _ = n;
    } else {
        might_sleep();
    }
}

pub fn let_chain_keeps_both_bad(q: &SpinLock<Option<u32>>, on: bool) {
    if on && let Some(_n) = q.lock().take() {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn while_let_bad(q: &SpinLock<Option<u32>>) {
    while let Some(_n) = q.lock().take() {
        might_sleep(); //~ ERROR[sleep-in-atomic]
    }
}
