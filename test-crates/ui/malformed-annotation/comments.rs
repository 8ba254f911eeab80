//@ uses: cpu
//! A comment that begins like an annotation has to be one.

//~v ERROR[malformed-annotation]
// klint: preempt_cout(adjust = 0)
pub fn misspelt_bad() {}

//~v ERROR[malformed-annotation]
// klint: preempt_count(adjust)
pub fn no_value_bad() {}

//~v ERROR[malformed-annotation]
// klint: preempt_count(adjust = 0
pub fn not_closed_bad() {}

// klint: preempt_count(adjust = 0)
pub fn right_ok() {}

// klint is mentioned here, and that is all.
pub fn prose_ok() {}
