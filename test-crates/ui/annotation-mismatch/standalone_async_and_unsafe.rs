//@ edition: 2024
//! Annotations on `unsafe`, `const`, `async`, `extern` and generic functions mean the same.
#![allow(unused)]

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

#[klint::preempt_count(expect = 0..)]
pub unsafe fn unsafe_bad() { //~ ERROR[annotation-mismatch]
    rest();
}

#[klint::preempt_count(expect = 0..)]
pub const fn const_ok(n: u32) -> u32 {
    n + 1
}

#[klint::preempt_count(expect = 0..)]
pub extern "C" fn extern_bad() { //~ ERROR[annotation-mismatch]
    rest();
}

#[klint::preempt_count(expect = 0..)]
pub async fn making_a_future_runs_nothing_ok() {
    rest();
}

#[klint::preempt_count(adjust = 1)]
pub fn generic_ok<T, const N: usize>(t: T) -> T {
    for _ in 0..N {}
    enter();
    t
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn where_clause_bad<T>(t: &T) //~ ERROR[annotation-mismatch]
where
    T: ?Sized,
{
    rest();
}

#[klint::preempt_count(
    adjust = 0,
    expect = 0..
)]
pub fn over_several_lines_bad() { //~ ERROR[annotation-mismatch]
    rest();
}

#[klint::preempt_count(adjust = 0)]
#[klint::preempt_count(expect = 0..)]
#[inline(always)]
#[must_use]
pub fn among_other_attributes_bad() -> u32 { //~ ERROR[annotation-mismatch]
    rest();
    3
}

#[cfg_attr(all(), klint::preempt_count(expect = 0..))]
pub fn by_cfg_attr_bad() { //~ ERROR[annotation-mismatch]
    rest();
}

#[klint::any_context]
pub fn any_bad() { //~ ERROR[annotation-mismatch]
    rest();
}

#[klint::atomic_context]
pub fn atomic_bad() { //~ ERROR[annotation-mismatch]
    rest();
}

#[klint::atomic_context_only]
pub fn atomic_only_bad() { //~ ERROR[annotation-mismatch]
    rest();
}

#[klint::process_context]
pub fn process_ok() {
    rest();
}

#[klint::atomic_context_only]
pub fn atomic_only_ok() {
    leave();
    enter();
}

pub mod inner {
    use super::*;

    pub struct S<T>(T);

    impl<T> S<T> {
        #[klint::preempt_count(expect = 0..)]
        pub fn method_bad(&self) { //~ ERROR[annotation-mismatch]
            rest();
        }

        #[klint::preempt_count(expect = 0..)]
        pub fn associated_bad() -> u32 { //~ ERROR[annotation-mismatch]
            rest();
            0
        }
    }
}

pub fn nested_function_bad() {
    #[klint::preempt_count(expect = 0..)]
    fn inside() { //~ ERROR[annotation-mismatch]
        rest();
    }
    inside();
}

#[klint::preempt_count(adjust = 0, expect = 0..)]
pub fn diverges_ok() -> ! {
    enter();
    loop {}
}

#[klint::preempt_count(expect = 0..)]
pub fn only_after_a_panic_ok() {
    panic!();
    #[allow(unreachable_code)]
    rest();
}
