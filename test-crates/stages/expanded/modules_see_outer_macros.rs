//! Textual scope goes into modules, and out of them with `#[macro_use]`.

macro_rules! outer { ($n:ident) => { fn $n() {} }; }
mod a { outer!(f); mod b { outer!(g); } }
#[macro_use]
mod c { macro_rules! inner { () => { struct Inner; }; } }
inner!();
