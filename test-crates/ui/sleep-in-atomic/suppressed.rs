//@ uses: spinlock, might_sleep
//! Suppressed with a reason, on the line or on the item: no finding that counts.
use kernel::prelude::*;

pub fn on_the_line_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    // klint: allow(sleep-in-atomic) because this is the test of suppressions
    might_sleep();
}

// klint: allow(sleep-in-atomic) because this is the test of suppressions
pub fn on_the_item_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep();
}

#[expect(klint::sleep_in_atomic, reason = "this is the test of suppressions")]
pub fn by_an_attribute_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep();
}

pub fn not_suppressed_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}
