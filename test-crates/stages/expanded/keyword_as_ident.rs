//! Keywords are identifiers to a macro.

macro_rules! name { ($i:ident) => { stringify!($i) }; }
const A: &str = name!(fn);
const B: &str = name!(self);
const C: &str = name!(r#type);
