//@ uses: cpu
//! A range of counts is never negative, never empty and never backwards.

#[klint::preempt_count(expect = 5..2)] //~ ERROR[malformed-annotation]
pub fn backwards_bad() {}

#[klint::preempt_count(expect = 3..3)] //~ ERROR[malformed-annotation]
pub fn empty_bad() {}

#[klint::preempt_count(expect = -1)] //~ ERROR[malformed-annotation]
pub fn negative_bad() {}

#[klint::preempt_count(expect = 0..=)] //~ ERROR[malformed-annotation]
pub fn inclusive_without_end_bad() {}

#[klint::preempt_count(expect = 0...3)] //~ ERROR[malformed-annotation]
pub fn three_dots_bad() {}

#[klint::preempt_count(expect = ..0)] //~ ERROR[malformed-annotation]
pub fn nothing_below_zero_bad() {}

#[klint::preempt_count(expect = 0..1..2)] //~ ERROR[malformed-annotation]
pub fn two_ranges_bad() {}

#[klint::preempt_count(expect = 3..=3)]
pub fn one_value_ok() {}

#[klint::preempt_count(expect = 0x10..)] //~ ERROR[malformed-annotation] decimal
pub fn hexadecimal_bad() {}

#[klint::preempt_count(expect = 1_000..)]
pub fn underscores_ok() {}

#[klint::preempt_count(expect = ..)]
pub fn everything_ok() {}
