//! A struct literal in a condition is bracketed.

#[derive(PartialEq)]
struct S { x: u8 }
macro_rules! mk { ($e:expr) => { S { x: $e } }; }
fn f(s: S) -> bool { if s == mk!(1) { true } else { false } }
