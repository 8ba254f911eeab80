//! Trailing separators, separators that are several characters, empty repetitions.

macro_rules! sum {
    ($($e:expr),* $(,)?) => { 0 $(+ $e)* };
}
macro_rules! arrows {
    ($($a:ident)=>*) => { [$(stringify!($a)),*] };
}
macro_rules! semis {
    ($($($e:expr),+);* $(;)?) => { [$([$($e),+].len()),*] };
}

pub const A: i32 = sum!() + sum!(1) + sum!(1,) + sum!(1, 2, 3,);
pub const B: [&str; 3] = arrows!(a => b => c);
pub const C: [&str; 0] = arrows!();
pub const D: [usize; 2] = semis!(1, 2; 3;);
