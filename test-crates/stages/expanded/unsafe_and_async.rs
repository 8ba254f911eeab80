//! Other blocks.

macro_rules! danger { ($($t:tt)*) => { unsafe { $($t)* } }; }
unsafe fn d() -> u8 { 1 }
fn f() -> u8 { danger!(d()) + danger! { let x = d(); x } }
