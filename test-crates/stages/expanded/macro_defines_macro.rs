//! A macro writes another one.

macro_rules! make { ($name:ident, $v:expr) => { macro_rules! $name { () => { $v }; } }; }
make!(seven, 7);
fn f() -> u32 { seven!() }
