//! Derives and `cfg_attr` inside macro output, with names that macros made.

macro_rules! record {
    ($n:ident : $($d:ident),* { $($f:ident : $t:ty),* }) => {
        #[derive($($d),*)]
        #[cfg_attr(not(feature = "none"), allow(dead_code))]
        pub struct $n { $($f: $t),* }
    };
}
record!(A: Clone, Debug { x: u32, y: Vec<A> });
record!(B: Default, PartialEq, Hash { name: String });
macro_rules! wrap { ($t:ty) => { #[derive(Clone, PartialEq)] pub struct W(pub $t); }; }
wrap!(Option<[u8; 2]>);
