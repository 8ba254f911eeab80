//! Values between commas, with and without a trailing one.

macro_rules! list { ($($e:expr),* $(,)?) => { [$($e),*] }; }
fn f() -> [u32; 3] { list![1, 2, 3] }
fn g() -> [u32; 2] { list!(1, 2,) }
fn h() -> [u32; 0] { list!{} }
