//@ uses: spinlock, might_sleep
//! Temporaries of one statement drop in reverse order of creation.
use kernel::prelude::*;

struct Flusher(u32);

impl Flusher {
    fn value(&self) -> u32 {
        self.0
    }
}

impl Drop for Flusher {
    fn drop(&mut self) {
        msleep(1);
    }
}

fn add(a: u32, b: u32) -> u32 {
    a + b
}

pub fn created_after_the_guard_bad(q: &SpinLock<u32>) -> u32 {
    let n = add(*q.lock(), Flusher(1).value()); //~ ERROR[sleep-in-atomic]
    n
}

pub fn created_before_the_guard_ok(q: &SpinLock<u32>) -> u32 {
    let n = add(Flusher(1).value(), *q.lock());
    n
}

pub fn extended_temporary_bad(q: &SpinLock<u32>) -> u32 {
    let g = &q.lock();
    might_sleep(); //~ ERROR[sleep-in-atomic]
    **g
}

pub fn extended_through_a_struct_literal_bad(q: &SpinLock<u32>) -> u32 {
    struct View<'a, 'b> {
        guard: &'a SpinLockGuard<'b, u32>,
    }
    let v = View { guard: &q.lock() };
    might_sleep(); //~ ERROR[sleep-in-atomic]
    **v.guard
}

pub fn copied_out_of_a_temporary_ok(q: &SpinLock<u32>) -> u32 {
    let n = *q.lock();
    might_sleep();
    n
}

pub fn block_ends_its_temporaries_ok(q: &SpinLock<u32>) -> u32 {
    let n = {
        let n = *q.lock();
        n
    } + {
        might_sleep();
        1
    };
    n
}

pub fn match_arm_expression_ok(q: &SpinLock<u32>, first: bool) -> u32 {
    let n = match first {
        true => *q.lock(),
        false => 0,
    };
    might_sleep();
    n
}
