//! What `$e:expr` matched keeps its own precedence.

macro_rules! double { ($e:expr) => { $e * 2 }; }
fn f(a: u32, b: u32) -> u32 { double!(a + b) }
fn g(a: u32) -> u32 { double!(a) }
fn h(a: u32) -> u32 { double!((a + 1)) - double!(a - 1) }
