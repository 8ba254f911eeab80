//@ edition: 2024
//! Every way to write a range, and the ways that are none.
#![allow(unused)]

#[klint::preempt_count(expect = 0)]
fn one_number_ok() {}

#[klint::preempt_count(expect = 0..)]
fn open_end_ok() {}

#[klint::preempt_count(expect = ..2)]
fn open_start_ok() {}

#[klint::preempt_count(expect = ..=2)]
fn open_start_inclusive_ok() {}

#[klint::preempt_count(expect = 1..=2)]
fn closed_inclusive_ok() {}

#[klint::preempt_count(expect = 1..2)]
fn closed_ok() {}

#[klint::preempt_count(expect = ..)]
fn everything_ok() {}

#[klint::preempt_count(expect = 0x0..0b11)] //~ ERROR[malformed-annotation]
fn other_bases_bad() {}

#[klint::preempt_count(expect = 1_0..2_0)]
fn underscores_ok() {}

#[klint::preempt_count(expect = 2..2)] //~ ERROR[malformed-annotation]
fn empty_bad() {}

#[klint::preempt_count(expect = 3..=1)] //~ ERROR[malformed-annotation]
fn backwards_inclusive_bad() {}

#[klint::preempt_count(expect = ..0)] //~ ERROR[malformed-annotation]
fn nothing_below_zero_bad() {}

#[klint::preempt_count(expect = ..=)] //~ ERROR[malformed-annotation]
fn no_end_bad() {}

#[klint::preempt_count(expect = 1..=)] //~ ERROR[malformed-annotation]
fn inclusive_without_end_bad() {}

#[klint::preempt_count(expect = 1.0..2.0)] //~ ERROR[malformed-annotation]
fn floats_bad() {}

#[klint::preempt_count(expect = a..b)] //~ ERROR[malformed-annotation]
fn names_bad() {}

#[klint::preempt_count(expect = (0..))] //~ ERROR[malformed-annotation]
fn parentheses_bad() {}

#[klint::preempt_count(expect = 0..1..2)] //~ ERROR[malformed-annotation]
fn two_ranges_bad() {}

#[klint::preempt_count(expect = ...)] //~ ERROR[malformed-annotation]
fn three_dots_bad() {}

#[klint::preempt_count(expect = 0 .. )]
fn blanks_ok() {}

#[klint::preempt_count(expect = "0..")] //~ ERROR[malformed-annotation]
fn text_bad() {}

#[klint::preempt_count(expect =)] //~ ERROR[malformed-annotation]
fn nothing_bad() {}

#[klint::preempt_count(expect)] //~ ERROR[malformed-annotation]
fn no_equals_bad() {}

#[klint::preempt_count(expect = 0..4294967296)] //~ ERROR[malformed-annotation]
fn end_too_large_bad() {}

#[klint::preempt_count(adjust =)] //~ ERROR[malformed-annotation]
fn no_number_bad() {}

#[klint::preempt_count(adjust = -)] //~ ERROR[malformed-annotation]
fn only_a_sign_bad() {}

#[klint::preempt_count(adjust = +1)] //~ ERROR[malformed-annotation]
fn plus_bad() {}

#[klint::preempt_count(adjust = 0..)] //~ ERROR[malformed-annotation]
fn a_range_bad() {}

#[klint::preempt_count(adjust = 1.5)] //~ ERROR[malformed-annotation]
fn a_half_bad() {}

#[klint::preempt_count(adjust = 0; expect = 0..)] //~ ERROR[malformed-annotation]
fn semicolon_bad() {}

#[klint::preempt_count(adjust = 0 expect = 0..)] //~ ERROR[malformed-annotation]
fn no_comma_bad() {}

#[klint::preempt_count(adjust(0))] //~ ERROR[malformed-annotation]
fn nested_bad() {}

#[klint::drop_preempt_count(expect = 5..2)] //~ ERROR[malformed-annotation]
struct DropBackwards;

#[klint::drop_preempt_count(adjust = 0, expect = .., unchecked)]
struct DropEverything;
