//! An identifier and an expression are put into an item.

macro_rules! constant { ($name:ident, $value:expr) => { const $name: u32 = $value; }; }
constant!(A, 1 + 2);
constant!(B, A * 2);
