//! A macro may stand for a type.

macro_rules! ptr { ($t:ty) => { *const $t }; }
fn f(p: ptr!(u8)) -> ptr!(ptr!(u8)) { &p as ptr!(ptr!(u8)) }
struct S { p: ptr!([u8]) }
