//! `count`, `index`, `len` and `ignore`.

#![feature(macro_metavar_expr)]

macro_rules! n { ($($x:ident),*) => { ${count($x)} }; }
const A: usize = n!(a, b, c);
macro_rules! indexed { ($($x:ident),*) => { [$( (${index()}, ${len()}, stringify!($x)) ),*] }; }
fn f() -> [(usize, usize, &'static str); 2] { indexed!(a, b) }
macro_rules! units { ($($x:ident),*) => { [$( { ${ignore($x)} () } ),*] }; }
fn g() -> [(); 2] { units!(a, b) }
