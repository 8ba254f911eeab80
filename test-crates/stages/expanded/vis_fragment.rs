//! `$v:vis` also matches nothing.

macro_rules! item { ($v:vis $n:ident) => { $v struct $n; }; }
item!(pub A);
item!(B);
mod m { item!(pub(super) C); item!(pub(crate) D); item!(pub(in crate::m) E); }
