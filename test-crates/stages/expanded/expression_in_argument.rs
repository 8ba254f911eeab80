//! Macros in arguments of calls and other macros.

macro_rules! add { ($a:expr, $b:expr) => { $a + $b }; }
fn f(x: u32) -> u32 { f(add!(x, add!(1, 2))) * add!(3, 4) }
