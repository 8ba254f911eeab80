//! Paths as types and expressions.

mod m { pub struct S; pub fn f() {} impl S { pub const N: u8 = 1; } }
macro_rules! ty { ($p:path) => { fn t(_: $p) {} }; }
macro_rules! call { ($p:path) => { $p() }; }
ty!(m::S);
fn g() { call!(m::f); }
