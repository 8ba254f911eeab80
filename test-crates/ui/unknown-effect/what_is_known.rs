//@ uses: spinlock
//! An annotation, a comment or a table entry makes a C function known; one that is only declared is not.
use kernel::prelude::*;

extern "C" {
    #[klint::preempt_count(expect = 0..)]
    fn demo_read(n: u32) -> u32;

    // klint: preempt_count(expect = 0)
    fn demo_wait(n: u32) -> u32;

    fn demo_mystery(n: u32) -> u32;
}

pub fn annotated_ok(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    unsafe { demo_read(*g) }
}

pub fn commented_bad(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    unsafe { demo_wait(*g) } //~ ERROR[sleep-in-atomic]
}

pub fn mystery_note(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    unsafe { demo_mystery(*g) } //~ NOTE[unknown-effect]
}

pub fn mystery_outside_ok(q: &SpinLock<u32>) -> u32 {
    let n = *q.lock();
    unsafe { demo_mystery(n) }
}

pub fn in_a_closure_note(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    let f = |n| unsafe { demo_mystery(n) };
    f(*g) //~ NOTE[unknown-effect]
}

#[klint::preempt_count(expect = 0.., unchecked)]
fn vouched_for(n: u32) -> u32 {
    unsafe { demo_mystery(n) }
}

pub fn vouched_for_ok(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    vouched_for(*g)
}
