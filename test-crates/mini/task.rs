// SPDX-License-Identifier: MIT OR Apache-2.0

//! The scheduler, as functions a fixture can call without `unsafe`.

// region:might_sleep needs: task
/// Says that the caller may sleep here.
pub fn might_sleep() {
    unsafe { crate::bindings::might_sleep() }
}

/// Sleeps.
pub fn msleep(msecs: u32) {
    unsafe { crate::bindings::msleep(msecs) }
}

/// Lets others run until woken.
pub fn schedule() {
    unsafe { crate::bindings::schedule() }
}
// endregion:might_sleep

// region:cant_sleep needs: task
/// Says that the caller must be atomic here.
pub fn cant_sleep() {
    unsafe { crate::bindings::cant_sleep() }
}
// endregion:cant_sleep

// region:cond_resched needs: task
/// Lets others run if they want to.
pub fn cond_resched() -> bool {
    unsafe { crate::bindings::cond_resched() != 0 }
}
// endregion:cond_resched
