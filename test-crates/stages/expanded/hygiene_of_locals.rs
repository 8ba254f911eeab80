//! The macro's `x` and the caller's are two.

macro_rules! twice { ($e:expr) => {{ let x = $e; x + x }}; }
fn f() -> u32 { let x = 1; twice!(x + 1) }
