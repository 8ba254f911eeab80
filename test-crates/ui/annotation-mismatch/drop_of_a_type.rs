//@ uses: cpu, might_sleep, spinlock
//! `drop_preempt_count` states what dropping a value does, its fields included.
use kernel::prelude::*;

struct Flusher;

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

#[klint::drop_preempt_count(expect = 0..)]
pub struct ClaimsQuick { //~ ERROR[annotation-mismatch]
    _flusher: Flusher,
}

#[klint::drop_preempt_count(expect = 0)]
pub struct AdmitsSlow {
    _flusher: Flusher,
}

#[klint::drop_preempt_count(expect = 0.., unchecked)]
pub struct Trusted {
    _flusher: Flusher,
}

#[klint::drop_preempt_count(adjust = -1)]
pub struct PreemptGuard;

impl Drop for PreemptGuard {
    fn drop(&mut self) {
        preempt_enable();
    }
}

#[klint::drop_preempt_count(adjust = 0)]
pub struct ClaimsNeutral; //~ ERROR[annotation-mismatch]

impl Drop for ClaimsNeutral {
    fn drop(&mut self) {
        preempt_enable();
    }
}

pub fn trusted_ok(q: &SpinLock<u32>, t: Trusted) {
    let _g = q.lock();
    drop(t);
}
