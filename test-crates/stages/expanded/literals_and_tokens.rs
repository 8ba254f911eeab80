//! Literals and odd tokens survive: suffixes, raw strings, bytes, lifetimes, joined punctuation.

macro_rules! keep { ($($t:tt)*) => { [$(stringify!($t)),*] }; }
macro_rules! lits { ($($l:literal),*) => { ($($l,)*) }; }
macro_rules! ops { ($a:ident $op:tt $b:ident) => { $a $op $b }; }

pub const A: [&str; 15] = keep!('a' 'static 1u8 2.5e3f32 "s" r#"q"# b"x" b'y' c"z" => .. ..= <<= && r#type);
pub fn b() -> (i32, &'static str, f64, char, bool, &'static [u8; 1], i32) {
    lits!(1, "x", 2.0, 'c', true, b"q", -7)
}
pub fn c(x: u32, y: u32) -> bool {
    ops!(x << y) > ops!(x ^ y) || ops!(x >= y) && ops!(x != y)
}
