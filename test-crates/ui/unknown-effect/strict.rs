//@ uses: spinlock
//@ args: --strict
//! Under `--strict` what is unknown in an atomic section is an error.
use kernel::prelude::*;

extern "C" {
    fn demo_chip_do_something(n: u32) -> u32;
}

pub fn in_a_section_bad(q: &SpinLock<u32>) -> u32 {
    let g = q.lock();
    unsafe { demo_chip_do_something(*g) } //~ ERROR[unknown-effect]
}

pub fn pointer_without_a_target_bad(q: &SpinLock<u32>, f: extern "C" fn(u8, u16) -> i64) -> i64 {
    let _g = q.lock();
    f(1, 2) //~ ERROR[unknown-effect]
}

pub fn outside_ok(f: extern "C" fn(u8, u16) -> i64) -> i64 {
    f(1, 2)
}
