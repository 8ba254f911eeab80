//@ uses: cpu, might_sleep
//! An annotated trait method sets its own contract, which replaces the default one.
use kernel::prelude::*;

pub trait Section {
    #[klint::preempt_count(adjust = 1, expect = 0..)]
    fn enter(&self);

    fn name(&self) -> u32 {
        0
    }

    fn plain(&self);
}

pub struct Preempt;

impl Section for Preempt {
    fn enter(&self) {
        preempt_disable();
    }

    fn plain(&self) {}
}

pub struct Odd;

impl Section for Odd {
    fn enter(&self) {
        preempt_disable();
    }

    fn plain(&self) {
        preempt_disable();
    }
}

pub fn as_stated_ok(p: &Preempt) {
    let s: &dyn Section = p;
    let _ = s.name();
}

pub fn other_method_breaks_the_default_bad(o: &Odd) {
    let s: &dyn Section = o; //~ WARNING[vtable-contract]
    let _ = s.name();
}
