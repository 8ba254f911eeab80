//@ uses: spinlock, might_sleep
//! Associated types, constants of function type and functions are chosen by the type argument.
use kernel::prelude::*;

pub trait Policy {
    const WAIT: fn();
    type Step: Step;
    fn create() -> Self::Step;
}

pub trait Step {
    fn run(self);
}

pub struct SleepStep;

impl Step for SleepStep {
    fn run(self) {
        might_sleep();
    }
}

pub struct SpinStep;

impl Step for SpinStep {
    fn run(self) {}
}

fn sleeps() {
    msleep(1);
}

fn spins() {}

pub struct Lazy;

impl Policy for Lazy {
    const WAIT: fn() = sleeps;
    type Step = SleepStep;
    fn create() -> SleepStep {
        SleepStep
    }
}

pub struct Eager;

impl Policy for Eager {
    const WAIT: fn() = spins;
    type Step = SpinStep;
    fn create() -> SpinStep {
        SpinStep
    }
}

fn wait_locked<P: Policy>(q: &SpinLock<u32>) {
    let _g = q.lock();
    (P::WAIT)();
}

fn step_locked<P: Policy>(q: &SpinLock<u32>) {
    let step = P::create();
    let _g = q.lock();
    step.run();
}

pub fn constant_bad(q: &SpinLock<u32>) {
    wait_locked::<Lazy>(q); //~ ERROR[sleep-in-atomic]
}

pub fn constant_ok(q: &SpinLock<u32>) {
    wait_locked::<Eager>(q);
}

pub fn associated_type_bad(q: &SpinLock<u32>) {
    step_locked::<Lazy>(q); //~ ERROR[sleep-in-atomic]
}

pub fn associated_type_ok(q: &SpinLock<u32>) {
    step_locked::<Eager>(q);
}
