//! `$crate` is the macro's crate.

pub fn helper() -> u8 { 1 }
macro_rules! call { () => { $crate::helper() }; }
mod m { fn f() -> u8 { call!() } }
