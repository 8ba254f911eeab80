//! Arms written by repetition.

macro_rules! names { ($e:expr; $($p:pat => $s:literal),* $(,)?) => { match $e { $($p => $s,)* } }; }
fn f(x: u8) -> &'static str { names!(x; 0 => "zero", 1 | 2 => "few", _ => "many") }
