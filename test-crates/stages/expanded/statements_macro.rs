//! Several statements from one call.

macro_rules! steps { ($v:ident) => { let mut $v = 0; $v += 1; $v += 2 }; }
fn f() -> u32 { steps!(n); n }
