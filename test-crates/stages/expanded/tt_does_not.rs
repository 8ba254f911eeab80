//! What `$t:tt` matched does not.

macro_rules! double { ($($t:tt)*) => { $($t)* * 2 }; }
fn f(a: u32, b: u32) -> u32 { double!(a + b) }
