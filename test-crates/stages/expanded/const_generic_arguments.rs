//! Expressions as generic arguments.

struct A<const N: usize>;
macro_rules! arr { ($n:expr) => { A<{ $n }> }; }
fn f(_: arr!(1 + 2)) {}
