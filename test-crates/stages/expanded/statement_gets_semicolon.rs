//! The call's semicolon goes to the last statement.

macro_rules! call { ($f:ident) => { $f() }; }
fn one() -> u32 { 1 }
fn f() { call!(one); call!(one); }
