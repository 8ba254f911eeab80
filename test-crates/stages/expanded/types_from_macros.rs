//! Types, bounds, where-clauses and generics written by macros.

macro_rules! generic {
    ($n:ident < $($l:lifetime),* ; $($t:ident $(: $b:path)? $(= $d:ty)?),* > $body:tt) => {
        pub struct $n<$($l,)* $($t $(: $b)? $(= $d)?),*> $body
    };
}
macro_rules! alias { ($n:ident => $($t:tt)+) => { pub type $n = $($t)+; }; }
macro_rules! func { ($n:ident, $($a:ty),* => $r:ty) => { pub type $n = fn($($a),*) -> $r; }; }
macro_rules! bound { ($n:ident : $($b:path)|+) => { pub trait $n: $($b +)+ {} }; }

generic!(G<'a, 'b; T: Clone, U = u8> { x: &'a T, y: &'b mut U });
generic!(H<; T> { z: T });
alias!(A => std::result::Result<Vec<u8>, Box<dyn std::error::Error + Send + 'static>>);
alias!(B => *const [dyn_free::C; 2]);
func!(F, u8, &'static str => Option<fn() -> u8>);
bound!(Tr: Send | Sync | std::fmt::Debug);
pub mod dyn_free { pub struct C; }
