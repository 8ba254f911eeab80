//! Ranges and casts as fragments.

macro_rules! from { ($a:expr, $b:expr) => { $a as usize..$b as usize }; }
fn f(x: u8, y: u8) -> std::ops::Range<usize> { from!(x + 1, y) }
macro_rules! less { ($a:expr, $b:expr) => { $a < $b }; }
fn g(x: u8) -> bool { less!(x as u32, 3) }
