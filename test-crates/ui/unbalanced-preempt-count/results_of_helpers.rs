//@ uses: cpu, error, might_sleep
//! What a helper's result says of the count is understood by its callers, however they look at it.
use kernel::prelude::*;

fn begin(n: u32) -> Result<u32> {
    if n == 0 {
        return Err(EINVAL);
    }
    preempt_disable();
    Ok(n)
}

fn try_begin(go: bool) -> bool {
    if go {
        preempt_disable();
    }
    go
}

pub fn matched_ok(n: u32) {
    match begin(n) {
        Ok(_) => preempt_enable(),
        Err(_) => might_sleep(),
    }
    might_sleep();
}

pub fn tested_ok(go: bool) {
    if try_begin(go) {
        preempt_enable();
    }
    might_sleep();
}

pub fn negated_ok(go: bool) {
    if !try_begin(go) {
        might_sleep();
        return;
    }
    preempt_enable();
}

pub fn kept_in_a_variable_ok(go: bool) {
    let inside = try_begin(go);
    if inside {
        preempt_enable();
    } else {
        might_sleep();
    }
}

pub fn combined_with_and_ok(go: bool, n: u32) {
    if n > 3 && try_begin(go) {
        preempt_enable();
    }
    might_sleep();
}

pub fn unwrapped_ok(n: u32) {
    if let Ok(v) = begin(n) {
        preempt_enable();
        msleep(v);
    }
}

pub fn propagated_ok(n: u32) -> Result<u32> {
    let v = begin(n)?;
    preempt_enable();
    might_sleep();
    Ok(v)
}

pub fn forgotten_bad(go: bool) {
    try_begin(go); //~ ERROR[unbalanced-preempt-count]
}

pub fn wrong_branch_bad(go: bool) {
    if try_begin(go) {
        might_sleep(); //~ ERROR[sleep-in-atomic]
        preempt_enable();
    }
}
