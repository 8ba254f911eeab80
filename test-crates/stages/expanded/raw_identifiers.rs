//! Raw identifiers stay raw.

macro_rules! f { ($i:ident) => { fn $i() {} }; }
f!(r#fn);
f!(r#match);
