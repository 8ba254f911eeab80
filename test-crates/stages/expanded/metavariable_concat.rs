//! `concat` makes a name.

#![feature(macro_metavar_expr_concat)]

macro_rules! getter { ($n:ident) => { fn ${concat(get_, $n)}() {} }; }
getter!(a);
getter!(b);
