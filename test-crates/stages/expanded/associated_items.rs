//! Macros make items of impls and traits.

macro_rules! getter { ($name:ident: $t:ty) => { fn $name(&self) -> $t { self.$name } }; }
struct P { x: u8, y: u16 }
impl P { getter!(x: u8); getter!(y: u16); }
macro_rules! required { ($($n:ident),*) => { $(fn $n(&self);)* }; }
trait T { required!(a, b); }
