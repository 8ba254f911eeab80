//! `#[macro_export]` stands at the crate's root.

#[macro_export]
macro_rules! exported { () => { 5 }; }
const A: u8 = exported!();
