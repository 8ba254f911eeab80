//@ uses: spinlock, error
//! An annotation on an `extern` function is believed, for there is no body to check.
use kernel::prelude::*;

extern "C" {
    #[klint::preempt_count(adjust = 0, expect = 0..)]
    fn demo_read_status() -> u32;

    #[klint::preempt_count(adjust = 1, expect = 0..)]
    fn demo_enter();

    #[klint::preempt_count(adjust = -1, expect = 1..)]
    fn demo_leave();
}

pub fn read_under_a_lock_ok(q: &SpinLock<u32>) -> u32 {
    let _g = q.lock();
    unsafe { demo_read_status() }
}

#[klint::preempt_count(adjust = 0)]
pub fn section_ok() {
    unsafe { demo_enter() };
    unsafe { demo_leave() };
}

#[klint::preempt_count(adjust = 0)]
pub fn section_left_open_bad() { //~ ERROR[annotation-mismatch]
    unsafe { demo_enter() };
}
