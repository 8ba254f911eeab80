//! A token-tree muncher calls itself until nothing is left.

macro_rules! count { () => { 0 }; ($h:tt $($t:tt)*) => { 1 + count!($($t)*) }; }
const N: usize = count!(a b (c d) [e]);
