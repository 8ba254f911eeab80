//@ uses: spinlock, might_sleep
//! A guard stored in a field of `self` is held after the method that stored it.
use kernel::prelude::*;

pub struct Cursor<'a> {
    lock: &'a SpinLock<u32>,
    guard: Option<SpinLockGuard<'a, u32>>,
}

impl<'a> Cursor<'a> {
    fn new(lock: &'a SpinLock<u32>) -> Self {
        Cursor { lock, guard: None }
    }

    fn begin(&mut self) {
        self.guard = Some(self.lock.lock());
    }

    fn end(&mut self) {
        self.guard = None;
    }
}

pub fn between_begin_and_end_bad(q: &SpinLock<u32>) {
    let mut c = Cursor::new(q);
    c.begin();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    c.end();
}

pub fn before_begin_ok(q: &SpinLock<u32>) {
    let c = Cursor::new(q);
    might_sleep();
    drop(c);
}

pub fn never_ended_bad(q: &SpinLock<u32>) {
    let mut c = Cursor::new(q);
    c.begin();
    might_sleep(); //~ ERROR[sleep-in-atomic]
}
