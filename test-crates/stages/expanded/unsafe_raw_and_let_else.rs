//! `unsafe`, raw borrows, `let else`, `if let`, ranges and struct updates from macros.

#[derive(Clone, Copy)]
pub struct P { x: u32, y: u32 }
macro_rules! at { ($p:ident . $f:ident) => { unsafe { *(&raw const $p.$f) } }; }
macro_rules! some { ($p:pat = $e:expr) => { let $p = $e else { return 0 }; }; }
macro_rules! with { ($b:expr, $($f:ident : $v:expr),*) => { P { $($f: $v,)* ..$b } }; }

pub fn f(p: P, o: Option<u32>) -> u32 {
    some!(Some(a) = o);
    let q = with!(p, x: a + 1);
    let r = with!(q,);
    if let 1..=3 = r.x { return at!(r.y); }
    for i in (a..).take(2) { let _ = ..=i; }
    at!(q.x)
}
