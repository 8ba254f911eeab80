//@ uses: cpu
//! Two annotations of one item that say the same property.

#[klint::preempt_count(expect = 0)]
#[klint::any_context] //~ ERROR[malformed-annotation]
pub fn alias_and_property_bad() {}

#[klint::process_context]
#[klint::atomic_context_only] //~ ERROR[malformed-annotation]
pub fn two_aliases_bad() {}

#[klint::preempt_count(adjust = 0)]
#[klint::any_context]
pub fn different_properties_ok() {}
