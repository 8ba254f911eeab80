//@ uses: spinlock, might_sleep
//! A closure held in a field is called through the field, and its type says which one it is.
use kernel::prelude::*;

struct Hook<F: Fn()> {
    run: F,
}

impl<F: Fn()> Hook<F> {
    fn fire(&self, q: &SpinLock<u32>) {
        let _g = q.lock();
        (self.run)();
    }
}

pub fn sleeping_hook_bad(q: &SpinLock<u32>) {
    let h = Hook {
        run: || might_sleep(), //~ ERROR[sleep-in-atomic]
    };
    h.fire(q);
}

pub fn quick_hook_ok(q: &SpinLock<u32>) {
    let h = Hook { run: || {} };
    h.fire(q);
}

pub fn sleeping_hook_called_outside_ok(q: &SpinLock<u32>) {
    let h = Hook { run: || msleep(1) };
    drop(q.lock());
    (h.run)();
}
