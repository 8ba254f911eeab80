//@ uses: mutex, spinlock, might_sleep
//! What a doc comment promises is compared with what the function does.
use kernel::prelude::*;

/// Counts up.
///
/// Can be called from any context. //~ NOTE[documented-context]
pub fn counts(m: &Mutex<u32>) {
    *m.lock() += 1;
}

/// Counts up, and can be
/// called from atomic context.
pub fn counts_quickly(s: &SpinLock<u32>) {
    *s.lock() += 1;
}

/// Might sleep.
pub fn keeps_the_right_to(s: &SpinLock<u32>) {
    *s.lock() += 1;
}

/// Must not be called from atomic context.
pub fn says_so() {
    might_sleep();
}

/// This never sleeps. //~ NOTE[documented-context]
pub fn sleeps_below() {
    says_so();
}
