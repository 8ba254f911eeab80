//! Generic closers that the lexer joins, and shifts, through `ty` and `tt`.

macro_rules! t { ($a:ty) => { $a }; ($a:ty, $b:ty) => { ($a, $b) }; }
macro_rules! list { ($($t:ty),+ $(,)?) => { ($($t,)+) }; }
macro_rules! sh { ($a:expr ; $b:expr) => { $a >> $b << 1 }; }

pub type A = t!(Vec<Vec<u8>>);
pub type B = t!(Option<Option<Box<[u8]>>>, Vec<Vec<Vec<u8>>>);
pub type C = list!(Result<Vec<u8>, Box<dyn Fn(Vec<Vec<u8>>) -> Vec<u8>>>, u8);
pub const D: u32 = sh!(256; 2) >> 1;
pub fn e(x: A) -> usize { x.into_iter().map(|v| v.len()).sum::<usize>() >> 1 }
