//@ uses: cpu, might_sleep, cant_sleep, kbox, arc, error
//! What becomes a `dyn` value must have methods that leave the count alone and accept count 0.
use kernel::prelude::*;

pub trait Op {
    fn run(&self);
}

pub struct Neutral;

impl Op for Neutral {
    fn run(&self) {}
}

pub struct Sleeps;

impl Op for Sleeps {
    fn run(&self) {
        might_sleep();
    }
}

pub struct Raises;

impl Op for Raises {
    fn run(&self) {
        preempt_disable();
    }
}

pub struct NeedsALock;

impl Op for NeedsALock {
    fn run(&self) {
        cant_sleep();
    }
}

pub fn neutral_and_sleeping_ok(n: &Neutral, s: &Sleeps) {
    let ops: [&dyn Op; 2] = [n, s];
    ops[0].run();
}

pub fn raising_bad(r: &Raises) {
    let op: &dyn Op = r; //~ WARNING[vtable-contract]
    let _ = op;
}

pub fn needing_a_lock_bad(n: &NeedsALock) {
    let op: &dyn Op = n; //~ WARNING[vtable-contract]
    let _ = op;
}

pub fn boxed_bad() -> Result<KBox<dyn Op>> {
    Ok(KBox::new(Raises, GFP_KERNEL)?) //~ WARNING[vtable-contract]
}

pub fn counted_bad(r: Arc<Raises>) -> Arc<dyn Op> {
    r //~ WARNING[vtable-contract]
}

pub fn statically_called_ok(r: &Raises) {
    r.run();
    preempt_enable();
}
