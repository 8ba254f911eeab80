//! `macro` items with one rule and with several.

#![feature(decl_macro)]

macro one($e:expr) { $e + 1 }
macro many { ($a:expr) => { $a }, ($a:expr, $($b:expr),+) => { $a + many!($($b),+) } }
fn f() -> u32 { one!(2) + many!(1, 2, 3) }
