//! All three brackets.

macro_rules! id { ($($t:tt)*) => { $($t)* }; }
fn f() -> u32 { id!(1) + id![2] + id!{3} }
id! { fn g() {} }
id!(fn h() {});
