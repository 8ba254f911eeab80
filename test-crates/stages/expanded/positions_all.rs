//! Macro calls wherever a macro can be called.

macro_rules! t { ($t:ty) => { Option<$t> }; }
macro_rules! p { ($a:pat, $b:pat) => { ($a, $b) }; }
macro_rules! e { ($e:expr) => { $e + 1 }; }
macro_rules! items { ($($n:ident)*) => { $(fn $n(&self) -> u32 { 1 })* }; }
macro_rules! stmts { ($a:ident, $b:ident) => { let $a = 1; let $b = $a; }; }
macro_rules! externs { ($n:ident) => { pub fn $n(x: u32) -> u32; }; }

pub trait Tr { items! { a b } }
pub struct S(t!(u8));
impl Tr for S { items!(a); }
impl S { items! { c d } }
unsafe extern "C" { externs!(klint_ext); }
pub type T = t!(t![u16]);

pub fn f(x: t!(u32)) -> t!(u32) {
    stmts!(u, v);
    let p!(w, mut z) = (u, v);
    z += e!(w);
    match (x, z) {
        p!(Some(1), _) => None,
        p!(y, 3 | 4) => y,
        _ => Some(e!(e!(2)) * [e!(0); e!(1)].len() as u32),
    }
}
