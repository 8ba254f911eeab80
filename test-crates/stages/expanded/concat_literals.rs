//! `concat!` joins literals and expands macros in it.

macro_rules! seven { () => { 7 }; }
const A: &str = concat!("a", 1, 2.5, true, 'c', -3);
const B: &str = concat!("<", stringify!(x y), concat!("(", seven!(), ")"));
const C: &str = concat!();
