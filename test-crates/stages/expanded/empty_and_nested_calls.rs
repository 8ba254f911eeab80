//! Macros that expand to nothing, to other macro calls, and to themselves with less.

macro_rules! nothing { ($($t:tt)*) => {}; }
macro_rules! just { ($($t:tt)*) => { $($t)* }; }
macro_rules! if_empty { ([] $a:expr, $b:expr) => { $a }; ([$($t:tt)+] $a:expr, $b:expr) => { $b }; }

nothing! { this is { not rust } at all }
just! { just! { just! { pub struct Deep; } } }
nothing!();

pub const A: u32 = if_empty!([] 1, 2) + if_empty!([x] 1, 2) + just!(just!(3));
pub fn f() {
    nothing!();
    nothing! { x y z }
    just! { nothing!(a); just!(); }
}
