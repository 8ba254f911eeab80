//@ uses: might_sleep, cpu
//! A closure can be annotated like a function.
#![feature(stmt_expr_attributes)]
use kernel::prelude::*;

pub fn annotated_closure_ok() {
    let f = #[klint::preempt_count(expect = 0)]
    || might_sleep();
    f();
}

pub fn annotated_closure_bad() {
    let f = #[klint::preempt_count(expect = 0..)]
    || might_sleep(); //~ ERROR[annotation-mismatch]
    f();
}
