//@ uses: cpu
//! The place of the finding is the token that is wrong.

#[klint::preempt_count] //~ ERROR[malformed-annotation]
pub fn no_parentheses_bad() {}

#[klint::preempt_count()] //~ ERROR[malformed-annotation]
pub fn says_nothing_bad() {}

#[klint::preempt_count = 1] //~ ERROR[malformed-annotation]
pub fn equals_bad() {}

#[klint::preempt_count(adjust)] //~ ERROR[malformed-annotation]
pub fn no_value_bad() {}

#[klint::preempt_count(adjust = )] //~ ERROR[malformed-annotation]
pub fn empty_value_bad() {}

#[klint::preempt_count(adjust = one)] //~ ERROR[malformed-annotation]
pub fn word_for_a_number_bad() {}

#[klint::preempt_count(adjust = 1.5)] //~ ERROR[malformed-annotation]
pub fn float_bad() {}

#[klint::preempt_count(adjust = "1")] //~ ERROR[malformed-annotation]
pub fn string_bad() {}

#[klint::preempt_count(adjust = 99999999999999999999)] //~ ERROR[malformed-annotation]
pub fn too_big_bad() {}

#[klint::preempt_count(raise = 1)] //~ ERROR[malformed-annotation]
pub fn unknown_property_bad() {}

#[klint::preempt_count(adjust = 0, adjust = 0)] //~ ERROR[malformed-annotation]
pub fn twice_bad() {}

#[klint::preempt_count(adjust = 0 expect = 0)] //~ ERROR[malformed-annotation]
pub fn missing_comma_bad() {}

#[klint::preempt_count(adjust = 0, unchecked = true)] //~ ERROR[malformed-annotation]
pub fn unchecked_with_value_bad() {}

#[klint::any_context(0)] //~ ERROR[malformed-annotation]
pub fn alias_with_argument_bad() {}

#[klint::preempt_count(adjust = 0, expect = 0.., )]
pub fn trailing_comma_ok() {}

#[klint::preempt_count(
    adjust = 0,
    expect = zero, //~ ERROR[malformed-annotation]
)]
pub fn on_a_line_of_its_own_bad() {}
