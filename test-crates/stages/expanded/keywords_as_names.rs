//! Keywords, raw identifiers, `self` and `crate` through `ident` and `tt`.

macro_rules! method { ($s:ident, $n:ident) => { pub fn $n(&$s) -> u32 { $s.0 } }; }
macro_rules! named { ($($n:ident),*) => { [$(stringify!($n)),*] }; }
macro_rules! at { ($p:tt :: $n:ident) => { $p::$n }; }

pub struct S(u32);
impl S {
    method!(self, get);
    method!(self, r#match);
}
pub const A: [&str; 4] = named!(self, r#type, union, crate);
pub const B: u32 = 5;
pub fn c(s: &S) -> u32 { s.get() + s.r#match() + at!(crate::B) + at!(self::B) }
