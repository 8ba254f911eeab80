//! Constants, statics, const generics and const blocks from macros.

macro_rules! consts { ($($n:ident : $t:ty = $e:expr),* $(,)?) => { $(pub const $n: $t = $e;)* }; }
macro_rules! array { ($n:literal of $e:expr) => { [const { $e }; $n] }; }
macro_rules! sized { ($n:ident, $k:expr) => { pub struct $n<const N: usize = $k>([u8; N]); }; }

consts! { A: u32 = 1 + 2, B: [u8; A as usize] = [7; A as usize], C: &str = "c" }
pub static TABLE: [Option<String>; 4] = array!(4 of None);
sized!(S, { 2 + 3 });
pub fn f(s: S<{ A as usize }>) -> usize {
    s.0.len() + S::<4>([0; 4]).0.len()
}
