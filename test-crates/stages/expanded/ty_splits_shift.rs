//! `>>` at the end of a type is taken apart.

macro_rules! wrap { (<$t:ty>) => { Option<$t> }; }
fn f() -> wrap!(<Option<u8>>) { None }
