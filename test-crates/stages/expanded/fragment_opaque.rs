//! What a fragment matched is one operand, and no macro looks inside again.

macro_rules! sees {
    ($a:ident + $b:ident) => { "tokens" };
    ($e:expr) => { "expression" };
}
macro_rules! pass_expr { ($e:expr) => { sees!($e) }; }
macro_rules! pass_tt { ($($t:tt)*) => { sees!($($t)*) }; }
macro_rules! pass_ident { ($a:ident, $b:ident) => { sees!($a + $b) }; }
macro_rules! double { ($e:expr) => { $e * 2 }; }
macro_rules! negate { ($e:expr) => { -$e }; }
macro_rules! call { ($e:expr) => { $e.count_ones() }; }
macro_rules! cast { ($e:expr, $t:ty) => { $e as $t }; }

pub const A: [&str; 3] = [pass_expr!(a + b), pass_tt!(a + b), pass_ident!(a, b)];
pub const B: [i32; 2] = [double!(1 + 2), negate!(3 - 4)];
pub const C: u32 = call!(1u32 | 6) + cast!(1u8 + 2, u32);
