//! Literals, negative ones too.

macro_rules! lit { ($l:literal) => { $l }; }
const A: i32 = lit!(-5);
const B: &str = lit!("text");
const C: bool = lit!(true);
fn f(x: i32) -> bool { match x { lit!(-1) => true, _ => false } }
