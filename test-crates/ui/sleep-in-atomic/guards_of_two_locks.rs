//@ uses: spinlock, mutex, might_sleep
//! Two guards from one helper: in a tuple, in a struct, one of them optional.
use kernel::prelude::*;

pub struct Pair {
    a: SpinLock<u32>,
    b: SpinLock<u32>,
}

pub struct Held<'p> {
    a: SpinLockGuard<'p, u32>,
    b: Option<SpinLockGuard<'p, u32>>,
}

impl Pair {
    fn both(&self) -> (SpinLockGuard<'_, u32>, SpinLockGuard<'_, u32>) {
        (self.a.lock(), self.b.lock())
    }

    fn hold(&self, second: bool) -> Held<'_> {
        Held { a: self.a.lock(), b: if second { Some(self.b.lock()) } else { None } }
    }
}

pub fn one_of_the_tuple_left_bad(p: &Pair) {
    let (a, b) = p.both();
    drop(a);
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(b);
}

pub fn whole_tuple_dropped_ok(p: &Pair) {
    let both = p.both();
    drop(both);
    might_sleep();
}

pub fn wildcard_in_the_pattern_bad(p: &Pair) {
    let (_, b) = p.both();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    drop(b);
}

pub fn both_wildcards_ok(p: &Pair) {
    let (_, _) = p.both();
    might_sleep();
}

pub fn struct_of_guards_dropped_ok(p: &Pair, second: bool) {
    let h = p.hold(second);
    drop(h);
    might_sleep();
}

pub fn optional_one_dropped_bad(p: &Pair) {
    let mut h = p.hold(true);
    h.b = None;
    might_sleep(); //~ ERROR[sleep-in-atomic]
    *h.a += 1;
}
