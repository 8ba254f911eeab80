//@ uses: cpu, might_sleep
//! A driver's own guard type is one like any other: what its constructor and its drop do is what counts.
use kernel::prelude::*;

pub struct NoPreempt(());

impl NoPreempt {
    pub fn new() -> Self {
        preempt_disable();
        NoPreempt(())
    }

    pub fn run<R>(f: impl FnOnce(&NoPreempt) -> R) -> R {
        let section = NoPreempt::new();
        f(&section)
    }
}

impl Drop for NoPreempt {
    fn drop(&mut self) {
        preempt_enable();
    }
}

pub fn held_bad() {
    let _section = NoPreempt::new();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}

pub fn dropped_ok() {
    drop(NoPreempt::new());
    might_sleep();
}

pub fn scoped_bad() {
    NoPreempt::run(|_| might_sleep()); //~ ERROR[sleep-in-atomic]
}

pub fn scoped_ok() -> u32 {
    let n = NoPreempt::run(|_| 3);
    might_sleep();
    n
}

pub fn optional_ok(wanted: bool) {
    let section = if wanted { Some(NoPreempt::new()) } else { None };
    drop(section);
    might_sleep();
}

pub fn forgotten_bad() {
    core::mem::forget(NoPreempt::new());
    might_sleep(); //~ ERROR[sleep-in-atomic]
}
