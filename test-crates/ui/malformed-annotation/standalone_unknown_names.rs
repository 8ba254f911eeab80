//@ edition: 2024
//! Names below `klint::` that do not exist are told with the nearest that does; other tools' attributes are theirs.
#![allow(unused)]

#[klint::preemt_count(adjust = 0)] //~ ERROR[malformed-annotation] `preempt_count`
fn misspelt_bad() {}

#[klint::drop_preemption_count(adjust = 0)] //~ ERROR[malformed-annotation]
struct Misspelt;

#[klint::Preempt_Count(adjust = 0)] //~ ERROR[malformed-annotation]
fn case_bad() {}

#[klint::any_contxt] //~ ERROR[malformed-annotation]
fn context_bad() {}

#[klint::completely_different] //~ ERROR[malformed-annotation]
fn different_bad() {}

#[klint::preempt_count(adjusts = 0)] //~ ERROR[malformed-annotation]
fn property_bad() {}

#[klint::preempt_count(expect = 0.., unchecked = true)] //~ ERROR[malformed-annotation]
fn flag_with_a_value_bad() {}

#[klint::preempt_count(expect = 0.., uncheked)] //~ ERROR[malformed-annotation]
fn flag_misspelt_bad() {}

#[klint::preempt_count] //~ ERROR[malformed-annotation]
fn no_arguments_bad() {}

#[klint::preempt_count{expect = 0..}] //~ ERROR[malformed-annotation]
fn braces_bad() {}

#[klint::dump_mir(all)] //~ ERROR[malformed-annotation]
fn dump_with_arguments_bad() {}

#[klint::process_context = 3] //~ ERROR[malformed-annotation]
fn context_with_a_value_bad() {}

#[klint::preempt_count(adjust = 0, expect = 0.., adjust = 0)] //~ ERROR[malformed-annotation]
fn again_bad() {}

#[klint::preempt_count(expect = 0.., unchecked, unchecked)] //~ ERROR[malformed-annotation]
fn flag_again_bad() {}

#[klint::preempt_count(, adjust = 0)] //~ ERROR[malformed-annotation]
fn leading_comma_bad() {}

#[klint::preempt_count(unchecked, adjust = 0)]
fn any_order_ok() {}

#[klint::preempt_count(adjust = -0)]
fn minus_zero_ok() {}

#[rustfmt::skip]
fn other_tool_ok() {}

#[allow(clippy::all)]
fn lint_of_another_tool_ok() {}
