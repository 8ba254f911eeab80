//@ uses: cpu, might_sleep, spinlock
//! An annotated trait method is a contract: implementations may allow more, never less.
use kernel::prelude::*;

pub trait Poll {
    #[klint::preempt_count(adjust = 0, expect = 0..)]
    fn poll(&self) -> bool;

    #[klint::preempt_count(expect = 0)]
    fn wait(&self);

    #[klint::preempt_count(adjust = 1)]
    fn begin(&self);
}

pub struct Good;

impl Poll for Good {
    fn poll(&self) -> bool {
        true
    }

    fn wait(&self) {
        might_sleep();
    }

    fn begin(&self) {
        preempt_disable();
    }
}

pub struct Broken;

impl Poll for Broken {
    fn poll(&self) -> bool { //~ ERROR[annotation-mismatch]
        msleep(1);
        true
    }

    fn wait(&self) {}

    fn begin(&self) {} //~ ERROR[annotation-mismatch]
}

pub fn contract_is_used_ok(q: &SpinLock<u32>, p: &dyn Poll) -> bool {
    let _g = q.lock();
    p.poll()
}

pub fn generic_contract_is_used_ok<P: Poll>(q: &SpinLock<u32>, p: &P) -> bool {
    let _g = q.lock();
    p.poll()
}
