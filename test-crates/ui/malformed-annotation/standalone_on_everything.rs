//@ edition: 2024
//@ known-bug: attributes of imports, arms and statements are not read
//! What has no body and no destructor has nothing to state: modules, imports, fields, variants, parameters, arms, statements.
#![allow(unused, unused_attributes)]

#[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
mod module {}

#[klint::any_context] //~ fn ERROR[malformed-annotation]
use core::mem;

#[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
type Alias = u32;

#[klint::drop_preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
type DropAlias = u32;

#[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
unsafe extern "C" {
    #[klint::preempt_count(expect = 0..)]
    fn declared_ok();

    #[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
    static DECLARED: u32;

    #[klint::drop_preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
    fn drop_of_a_declared_function_bad();
}

struct Fields {
    #[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
    a: u32,
    #[klint::drop_preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
    b: u32,
}

enum Variants {
    #[klint::drop_preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
    A,
    B,
}

trait Parts {
    #[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
    const LIMIT: u32;

    #[klint::drop_preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
    type Item;

    #[klint::preempt_count(expect = 0..)]
    fn provided_ok() {}
}

#[klint::drop_preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
impl Drop for Fields {
    #[klint::preempt_count(expect = 0..)]
    fn drop(&mut self) {}
}

fn parameter_bad(
    #[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
    n: u32,
) {
}

fn fn_arm(n: u32) {
    match n {
        #[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
        0 => {}
        _ => {}
    }
}

fn fn_statement() {
    #[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
    let n = 3;
}

fn generic_bad<
    #[klint::drop_preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
    T,
>(
    t: T,
) {
}

#[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
macro_rules! rules {
    () => {};
}

#[klint::not_known] //~ ERROR[malformed-annotation]
mod second {}

#[klint::preempt_count::deeper(expect = 0..)] //~ ERROR[malformed-annotation]
fn path_too_long_bad() {}

#[cfg_attr(all(), klint::preempt_count(expect = 0..))]
fn by_cfg_attr_ok() {}

#[cfg_attr(all(), klint::preempt_count(expect = oops))] //~ ERROR[malformed-annotation]
fn by_cfg_attr_bad() {}

#[cfg_attr(any(), klint::preempt_count(expect = oops))]
fn not_by_cfg_attr_ok() {}
