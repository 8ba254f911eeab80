//! `pat` takes alternatives, `pat_param` does not.

macro_rules! is { ($e:expr, $p:pat) => { match $e { $p => true, _ => false } }; }
macro_rules! alt { ($e:expr, $($p:pat_param)|+) => { match $e { $($p)|+ => 1, _ => 0 } }; }
fn f(x: u8) -> bool { is!(x, 1 | 2..=5) && alt!(x, 1 | 2 | 3) == 1 }
