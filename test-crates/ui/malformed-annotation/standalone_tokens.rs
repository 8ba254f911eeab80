//@ edition: 2024
//! Klint's attributes in a plain crate: what is wrong is at its token.
#![allow(unused)]

#[klint::preempt_count(expect = 0..=2, adjust = -1, unchecked)]
fn everything_ok() {}

#[klint::preempt_count(expect = ..5)]
fn up_to_ok() {}

#[klint::preempt_count(adjust = --1)] //~ ERROR[malformed-annotation]
fn two_signs_bad() {}

#[klint::preempt_count(adjust = 1 + 1)] //~ ERROR[malformed-annotation]
fn arithmetic_bad() {}

#[klint::preempt_count(expect = 1.., checked)] //~ ERROR[malformed-annotation]
fn unknown_flag_bad() {}

#[klint::preempt_count(expect: 1..)] //~ ERROR[malformed-annotation]
fn colon_bad() {}

#[klint::preempt_count[expect = 1..]] //~ ERROR[malformed-annotation]
fn brackets_bad() {}

#[klint::drop_preempt_count(adjust = 0, expect = 0..)]
struct Type_;

#[klint::drop_preempt_count] //~ ERROR[malformed-annotation]
struct NoArguments;

#[klint::preempt_count(
    adjust = 0,
    expext = 0.., //~ ERROR[malformed-annotation]
)]
fn misspelt_property_bad() {}

#[klint::report_preempt_count(adjust)] //~ ERROR[malformed-annotation]
fn report_takes_nothing_bad() {}
