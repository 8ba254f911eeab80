//! A variable of the outer level is repeated as it is.

macro_rules! calls { ($f:ident; $($a:expr),*) => { $($f($a);)* }; }
fn one(_: u32) {}
fn f() { calls!(one; 1, 2, 3); }
