//! A macro may stand for a pattern.

macro_rules! small { () => { 0 | 1 | 2 }; }
macro_rules! some { ($p:pat) => { Some($p) }; }
fn f(n: Option<u32>) -> bool { match n { some!(small!()) => true, _ => false } }
