//! Macros make items of extern blocks.

macro_rules! c_fn { ($($n:ident),*) => { $(fn $n(x: i32) -> i32;)* }; }
extern "C" { c_fn!(one, two); }
