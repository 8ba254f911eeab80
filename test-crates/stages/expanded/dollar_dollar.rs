//! `$$` writes a dollar for an inner macro.

#![feature(macro_metavar_expr)]

macro_rules! outer { ($n:ident) => { macro_rules! $n { ($$($$x:expr),*) => { [$$($$x),*] }; } }; }
outer!(list);
fn f() -> [u8; 2] { list!(1, 2) }
