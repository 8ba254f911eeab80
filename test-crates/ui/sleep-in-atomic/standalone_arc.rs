//@ edition: 2024
//@ known-bug: see its functions named fn_ and fp_
//! Reference counting from `alloc`: a fresh owner is the last one.
extern crate alloc;

use alloc::sync::Arc;

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
pub fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
pub fn leave() {}

#[klint::process_context]
pub fn sleep() {}

pub struct Sleeper;

impl Drop for Sleeper {
    fn drop(&mut self) {
        sleep();
    }
}

pub fn fresh_bad() {
    let x = Arc::new(Sleeper);
    enter();
    drop(x); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn fp_clone_ok(x: &Arc<Sleeper>) {
    enter();
    drop(x.clone());
    leave();
}

pub fn plain_ok() {
    let x = Arc::new(3u32);
    enter();
    drop(x);
    leave();
}
