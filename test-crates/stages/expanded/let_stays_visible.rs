//! A `let` of the caller's name is visible after the call.

macro_rules! define { ($name:ident, $v:expr) => { let $name = $v; }; }
fn f() -> u32 { define!(a, 1); define!(b, a + 1); a + b }
