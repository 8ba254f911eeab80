//@ uses: might_sleep, cpu
//@ known-bug: only annotations of functions with bodies are checked yet
//! A closure can be annotated like a function.
#![feature(stmt_expr_attributes)]
use kernel::prelude::*;

pub fn annotated_closure_ok() {
    let f = #[klint::preempt_count(expect = 0)]
    || might_sleep();
    f();
}

pub fn fn_annotated_closure_bad() {
    let f = #[klint::preempt_count(expect = 0..)]
    || might_sleep(); //~ ERROR[annotation-mismatch]
    f();
}
