//@ uses: spinlock
//! A C function that no table knows is listed where it is called in an atomic section, and nowhere else.
use kernel::prelude::*;

extern "C" {
    fn demo_chip_do_something(n: u32) -> u32;
}

pub fn in_a_section_note(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    unsafe { demo_chip_do_something(*g) } //~ NOTE[unknown-effect]
}

pub fn outside_ok(q: &SpinLock<u32>) -> u32 {
    let n = *q.lock();
    unsafe { demo_chip_do_something(n) }
}

fn wrapper(n: u32) -> u32 {
    unsafe { demo_chip_do_something(n) }
}

pub fn through_a_wrapper_note(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    wrapper(*g) //~ NOTE[unknown-effect]
}
