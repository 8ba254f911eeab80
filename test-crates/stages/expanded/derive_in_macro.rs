//! Derives in the output of a macro.

macro_rules! newtype { ($n:ident($t:ty)) => { #[derive(Clone, Copy, PartialEq)] struct $n($t); }; }
newtype!(Id(u32));
newtype!(Key(u64));
