//! Whole items pass through.

macro_rules! twice { ($($i:item)*) => { mod a { $($i)* } }; }
twice! { pub fn f() {} pub struct S { x: u8 } #[allow(unused)] pub const C: u8 = 1; }
