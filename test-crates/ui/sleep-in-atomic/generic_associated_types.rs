//@ uses: spinlock, mutex, might_sleep
//! A trait over locks whose guard is a generic associated type.
use kernel::prelude::*;

pub trait Lockable {
    type Held<'a>
    where
        Self: 'a;

    fn hold(&self) -> Self::Held<'_>;
}

pub struct Spinning(SpinLock<u32>);

impl Lockable for Spinning {
    type Held<'a> = SpinLockGuard<'a, u32>;

    fn hold(&self) -> SpinLockGuard<'_, u32> {
        self.0.lock()
    }
}

pub struct Sleeping(Mutex<u32>);

impl Lockable for Sleeping {
    type Held<'a> = MutexGuard<'a, u32>;

    fn hold(&self) -> MutexGuard<'_, u32> {
        self.0.lock()
    }
}

fn hold_and_wait_bad<L: Lockable>(l: &L) {
    let _held = l.hold();
    msleep(1); //~ ERROR[sleep-in-atomic]
}

pub fn spinning_ok(l: &Spinning) {
    hold_and_wait_bad(l);
}

pub fn sleeping_ok(l: &Sleeping) {
    hold_and_wait_bad(l);
}

pub fn direct_bad(l: &Spinning) {
    let _held = l.hold();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}
