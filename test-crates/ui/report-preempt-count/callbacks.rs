//@ uses: irq, spinlock, mutex, might_sleep
//! What was inferred is told of a kernel driver's functions as well: with guards, results and callbacks.
use kernel::bindings;
use kernel::irq::{Handler, IrqReturn};
use kernel::prelude::*;

#[klint::report_preempt_count]
pub fn locks_and_unlocks_note(q: &SpinLock<u32>) -> u32 { //~ NOTE[report-preempt-count] `adjust = 0, expect = 0..`
    *q.lock()
}

#[klint::report_preempt_count]
pub fn hands_out_a_guard_note(q: &SpinLock<u32>) -> SpinLockGuard<'_, u32> { //~ NOTE[report-preempt-count] `adjust = 1, expect = 0..`
    q.lock()
}

#[klint::report_preempt_count]
pub fn takes_a_guard_note(g: SpinLockGuard<'_, u32>) -> u32 { //~ NOTE[report-preempt-count] `adjust = -1, expect = 1..`
    *g
}

#[klint::report_preempt_count]
pub fn sleeps_note(m: &Mutex<u32>) -> u32 { //~ NOTE[report-preempt-count] `adjust = 0, expect = 0`
    *m.lock()
}

#[klint::report_preempt_count]
pub fn may_fail_note(q: &SpinLock<u32>) -> Option<SpinLockGuard<'_, u32>> { //~ NOTE[report-preempt-count] (depends on the result)
    q.try_lock()
}

#[klint::report_preempt_count]
pub fn raw_note(q: &SpinLock<u32>) { //~ NOTE[report-preempt-count] `adjust = 1, expect = 0..`
    unsafe { bindings::spin_lock(q.as_raw()) };
}

#[klint::report_preempt_count]
pub fn unlocks_sleeps_and_locks_note(q: &SpinLock<u32>) { //~ NOTE[report-preempt-count] `adjust = 0, expect = 1`
    unsafe { bindings::spin_unlock(q.as_raw()) };
    might_sleep();
    unsafe { bindings::spin_lock(q.as_raw()) };
}

pub struct Port(SpinLock<u32>);

impl Handler for Port {
    #[klint::report_preempt_count]
    fn handle(&self) -> IrqReturn { //~ NOTE[report-preempt-count] `adjust = 0, expect = 0..`
        *self.0.lock() += 1;
        IrqReturn::Handled
    }
}
