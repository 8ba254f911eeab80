//@ edition: 2018
//! In edition 2018 `pat` takes no alternatives.

macro_rules! alt { ($e:expr, $($p:pat)|+) => { match $e { $($p)|+ => true, _ => false } }; }
fn f(x: u8) -> bool { alt!(x, 1 | 2 | 3) }
