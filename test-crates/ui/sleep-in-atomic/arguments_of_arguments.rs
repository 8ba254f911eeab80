//@ uses: spinlock, might_sleep, cpu
//! What an argument brings in is reported where it was given, however many callees hand it on before the lock meets it.
use kernel::prelude::*;

pub trait Work {
    fn run(&self);
}

pub struct Slow;

impl Work for Slow {
    fn run(&self) {
        might_sleep();
    }
}

pub struct Quick;

impl Work for Quick {
    fn run(&self) {}
}

fn handed_on<W: Work>(w: &W) {
    w.run();
}

fn runs_locked<W: Work>(q: &SpinLock<u32>, w: &W) {
    let _g = q.lock();
    handed_on(w);
}

pub fn trait_method_bad(q: &SpinLock<u32>) {
    runs_locked(q, &Slow); //~ ERROR[sleep-in-atomic]
}

pub fn trait_method_ok(q: &SpinLock<u32>) {
    runs_locked(q, &Quick);
}

fn maps_locked<R>(q: &SpinLock<u32>, f: impl FnOnce(u32) -> R) -> Option<R> {
    let g = q.lock();
    Some(*g).map(|n| f(n))
}

pub fn closure_in_a_closure_bad(q: &SpinLock<u32>) {
    maps_locked(q, |n| {
        msleep(n); //~ ERROR[sleep-in-atomic]
    });
}

fn sleeps(n: u32) {
    msleep(n);
}

pub fn function_in_a_closure_bad(q: &SpinLock<u32>) {
    maps_locked(q, sleeps); //~ ERROR[sleep-in-atomic]
}

pub fn closure_in_a_closure_ok(q: &SpinLock<u32>) -> Option<u32> {
    let n = maps_locked(q, |n| n + 1)?;
    msleep(n);
    Some(n)
}

pub struct OnDrop<W: Work>(W);

impl<W: Work> Drop for OnDrop<W> {
    fn drop(&mut self) {
        self.0.run();
    }
}

fn passes<T>(value: T) {
    drop(value);
}

fn drops_locked<T>(q: &SpinLock<u32>, value: T) {
    let _g = q.lock();
    passes(value);
}

pub fn destructor_bad(q: &SpinLock<u32>) {
    drops_locked(q, OnDrop(Slow)); //~ ERROR[sleep-in-atomic]
}

pub fn destructor_ok(q: &SpinLock<u32>) {
    drops_locked(q, OnDrop(Quick));
}

pub trait Section {
    fn enter();
    fn leave();
}

pub struct Preemption;

impl Section for Preemption {
    fn enter() {
        preempt_disable();
    }

    fn leave() {
        preempt_enable();
    }
}

/// Here the argument brings the section, and the sleep is the function's own.
fn inside<S: Section>() {
    S::enter();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    S::leave();
}

pub fn enters() {
    inside::<Preemption>();
}
