//@ uses: spinlock, might_sleep
//! A closure that a callee gives to its own helper is the callee's: who holds the lock is told of the call.
use kernel::prelude::*;

fn run<F: FnOnce()>(f: F) {
    f()
}

trait Init {
    fn init(self);
}

impl<F: FnOnce()> Init for F {
    fn init(self) {
        self()
    }
}

fn in_place(init: impl Init) {
    init.init()
}

fn maker() -> impl Init {
    || msleep(1)
}

fn runs_its_own_closure() {
    run(|| msleep(1));
}

fn runs_what_it_got_from_a_maker() {
    in_place(maker());
}

fn generic_over_something_else<T: Copy>(_t: T) {
    run(|| msleep(1));
}

pub fn of_the_callee_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    runs_its_own_closure(); //~ ERROR[sleep-in-atomic] `runs_its_own_closure` may sleep
}

pub fn made_elsewhere_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    runs_what_it_got_from_a_maker(); //~ ERROR[sleep-in-atomic] `runs_what_it_got_from_a_maker` may sleep
}

pub fn of_a_generic_callee_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    generic_over_something_else(1_u8); //~ ERROR[sleep-in-atomic]
}

pub fn ones_own_bad(q: &SpinLock<u32>) {
    let _g = q.lock();
    run(|| msleep(1)); //~ ERROR[sleep-in-atomic] `msleep` may sleep
}

pub fn afterwards_ok(q: &SpinLock<u32>) {
    let g = q.lock();
    drop(g);
    runs_its_own_closure();
    runs_what_it_got_from_a_maker();
}
