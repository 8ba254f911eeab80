//! `stringify!` keeps what was written together.

const A: &str = stringify!(a + b);
const B: &str = stringify!(f(x, y).z[0]);
const C: &str = stringify!(Vec<u8>);
macro_rules! name { ($e:expr) => { stringify!($e) }; }
const D: &str = name!(1 + 2 * 3);
