//! Statements through two macros keep their names visible.

macro_rules! inner { ($n:ident, $e:expr) => { let $n = $e; }; }
macro_rules! outer { ($n:ident) => { inner!($n, 1); inner!(hidden, $n + 1); let _ = hidden; }; }
fn f() -> u32 { outer!(a); a }
