//@ uses: spinlock, might_sleep
//! Each suppression that no finding meets is told, whatever its form and wherever it stands.
use kernel::prelude::*;

//~v WARNING[unused-suppression]
// klint: allow(sleep-in-atomic) because nothing sleeps here
pub fn above_a_function_bad(q: &SpinLock<u32>) -> u32 {
    *q.lock()
}

#[allow(klint::sleep_in_atomic, reason = "nothing sleeps here")] //~ WARNING[unused-suppression]
pub fn as_an_attribute_bad(q: &SpinLock<u32>) -> u32 {
    *q.lock()
}

pub fn on_the_wrong_statement_bad(q: &SpinLock<u32>) {
    //~v WARNING[unused-suppression]
    // klint: allow(sleep-in-atomic) because of the next line only
    let _g = q.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn for_another_rule_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    //~v WARNING[unused-suppression]
    // klint: allow(context-required) because that is another rule
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn met_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    // klint: allow(sleep-in-atomic) because this is the test of suppressions
    might_sleep();
}

#[allow(klint::sleep_in_atomic, reason = "this is the test of suppressions")]
pub fn met_by_an_attribute_ok(q: &SpinLock<u32>) {
    let _g = q.lock();
    might_sleep();
}
