//! A macro at the end of a block is its value.

macro_rules! value { ($e:expr) => { $e }; }
fn f() -> u32 { value!(7) }
fn g() -> u32 { value! { 8 } }
fn h() { value! { () } value!(()); }
