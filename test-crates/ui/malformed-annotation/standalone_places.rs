//@ edition: 2024
//! Where an annotation may stand, how often, and that what is wrong with it is told at the word.
#![feature(stmt_expr_attributes)]
#![allow(unused)]

#[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation] drop_preempt_count
struct FunctionsOnly;

#[klint::drop_preempt_count(expect = 0..)] //~ ERROR[malformed-annotation]
fn types_only_bad() {}

#[klint::any_context] //~ ERROR[malformed-annotation]
enum NoContextOnTypes {
    A,
}

#[klint::preempt_count(adjust = 0)] //~ ERROR[malformed-annotation]
const LIMIT: u32 = 3;

#[klint::preempt_count(adjust = 0)] //~ ERROR[malformed-annotation]
static COUNT: u32 = 3;

#[klint::preempt_count(adjust = 0)] //~ ERROR[malformed-annotation]
impl FunctionsOnly {
    #[klint::preempt_count(adjust = 0)]
    fn inside_ok(&self) {}

    #[klint::drop_preempt_count(adjust = 0)] //~ ERROR[malformed-annotation]
    fn drop_of_a_method_bad(&self) {}
}

#[klint::drop_preempt_count(expect = 0..)]
trait TraitsHaveDrops {
    #[klint::preempt_count(expect = 0..)]
    fn method(&self);
}

#[klint::preempt_count(expect = 0..)] //~ ERROR[malformed-annotation] drop_preempt_count
trait NotThisOne {}

#[klint::drop_preempt_count(expect = 0..)]
union Bits {
    a: u32,
    b: f32,
}

#[klint::preempt_count(adjust = 0)]
#[klint::preempt_count(adjust = 0)] //~ ERROR[malformed-annotation] says this already
fn twice_bad() {}

#[klint::preempt_count(adjust = 0)]
#[klint::preempt_count(expect = 0..)]
fn two_halves_ok() {}

#[klint::any_context]
#[klint::atomic_context_only] //~ ERROR[malformed-annotation] says this already
fn two_contexts_bad() {}

#[klint::any_context(yes)] //~ ERROR[malformed-annotation]
fn argument_bad() {}

#[klint::dump_mir]
fn dumped_ok() {}

#[klint::report_preempt_count] //~ ERROR[malformed-annotation]
struct NothingToReport;

#[klint::preempt_cuont(adjust = 0)] //~ ERROR[malformed-annotation] preempt_cuont
fn misspelt_name_bad() {}

mod inner {
    #[klint::preempt_count(adjust = 0, adjust = 0)] //~ ERROR[malformed-annotation]
    fn same_property_twice_bad() {}

    #[klint::preempt_count(adjust = 0,, expect = 0)] //~ ERROR[malformed-annotation]
    fn two_commas_bad() {}

    #[klint::preempt_count(adjust 0)] //~ ERROR[malformed-annotation]
    fn no_sign_bad() {}

    #[klint::preempt_count(adjust = "1")] //~ ERROR[malformed-annotation]
    fn text_bad() {}

    #[klint::preempt_count(expect = 3..1)] //~ ERROR[malformed-annotation]
    fn backwards_bad() {}

    #[klint::preempt_count(expect = -1..)] //~ ERROR[malformed-annotation]
    fn below_zero_bad() {}

    #[klint::preempt_count(expect = 0...3)] //~ ERROR[malformed-annotation]
    fn three_dots_bad() {}

    #[klint::preempt_count = 3] //~ ERROR[malformed-annotation]
    fn equals_bad() {}

    #[klint::preempt_count()] //~ ERROR[malformed-annotation]
    fn nothing_said_bad() {}

    #[klint::preempt_count(unchecked)] //~ ERROR[malformed-annotation]
    fn only_unchecked_bad() {}

    #[klint::preempt_count(adjust = 99999999999)] //~ ERROR[malformed-annotation]
    fn too_large_bad() {}

    #[klint::preempt_count(adjust = 1, expect = 0.., unchecked,)]
    fn trailing_comma_ok() {}
}
