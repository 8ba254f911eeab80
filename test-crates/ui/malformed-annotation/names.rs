//@ uses: cpu
//! A `klint::` attribute that does not exist, or that an item of this kind cannot have.
use kernel::prelude::*;

#[klint::preempt_cout(adjust = 1)] //~ ERROR[malformed-annotation]
pub fn misspelt_bad() {}

#[klint::no_sleep] //~ ERROR[malformed-annotation]
pub fn unknown_bad() {}

#[klint::preempt_count(adjust = 1)] //~ ERROR[malformed-annotation]
pub struct NotAFunction;

#[klint::drop_preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
pub fn not_a_type_bad() {}

#[klint::any_context]
pub fn alias_ok() {
    preempt_disable();
    preempt_enable();
}

#[klint::preempt_count::deeper(adjust = 1)] //~ ERROR[malformed-annotation]
pub fn too_deep_bad() {}

#[klint::any_context] //~ ERROR[malformed-annotation]
pub const LIMIT: u32 = 3;
