//! Fragments as receivers and under operators.

macro_rules! m { ($e:expr) => { $e.abs() }; }
macro_rules! n { ($e:expr) => { -$e }; }
fn f(x: i32) -> i32 { m!(-x) + m!(x + 1) + n!(x * 2) + n!(-x) }
