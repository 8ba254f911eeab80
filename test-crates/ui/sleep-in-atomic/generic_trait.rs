//@ uses: spinlock, might_sleep
//! A generic function is as good as its type argument; the finding is where the argument is chosen.
use kernel::prelude::*;

pub trait Store {
    fn flush(&self);
}

pub struct Quick;

impl Store for Quick {
    fn flush(&self) {}
}

pub struct Slow;

impl Store for Slow {
    fn flush(&self) {
        msleep(1);
    }
}

fn flush_locked<B: Store>(q: &SpinLock<u32>, b: &B) {
    let _g = q.lock();
    b.flush();
}

pub fn slow_bad(q: &SpinLock<u32>) {
    flush_locked(q, &Slow); //~ ERROR[sleep-in-atomic]
}

pub fn quick_ok(q: &SpinLock<u32>) {
    flush_locked(q, &Quick);
}

fn outer<B: Store>(q: &SpinLock<u32>, b: &B) {
    flush_locked(q, b);
}

pub fn slow_two_levels_up_bad(q: &SpinLock<u32>) {
    outer(q, &Slow); //~ ERROR[sleep-in-atomic]
}

pub struct Disk<B> {
    backend: B,
    state: SpinLock<u32>,
}

impl<B: Store> Disk<B> {
    fn sync(&self) {
        let _g = self.state.lock();
        self.backend.flush();
    }
}

pub fn chosen_by_a_field_bad(d: &Disk<Slow>) {
    d.sync(); //~ ERROR[sleep-in-atomic]
}

pub fn chosen_by_a_field_ok(d: &Disk<Quick>) {
    d.sync();
}

pub fn impl_trait_argument_bad(q: &SpinLock<u32>) {
    fn locked(q: &SpinLock<u32>, b: impl Store) {
        let _g = q.lock();
        b.flush();
    }
    locked(q, Slow); //~ ERROR[sleep-in-atomic]
    locked(q, Quick);
}
