//! Modules, uses and enums with discriminants that macros write.

macro_rules! module {
    ($v:vis mod $n:ident { $($i:item)* }) => { $v mod $n { #[allow(unused_imports)] use super::*; $($i)* } };
}
macro_rules! codes {
    ($(#[$m:meta])* $n:ident : $r:ident { $($(#[$vm:meta])* $k:ident = $v:expr),* $(,)? }) => {
        $(#[$m])* #[repr($r)] pub enum $n { $($(#[$vm])* $k = $v),* }
        impl TryFrom<$r> for $n {
            type Error = $r;
            fn try_from(x: $r) -> Result<Self, $r> {
                $(const $k: $r = $v;)*
                #[allow(non_upper_case_globals)]
                match x { $($k => Ok($n::$k),)* other => Err(other) }
            }
        }
    };
}

module! {
    pub mod a {
        pub fn f() -> u32 { g() }
        use std::fmt::Debug;
        pub(super) fn h<T: Debug>(t: T) -> String { format!("{:?}", t) }
    }
}
fn g() -> u32 { 4 }
codes! {
    #[derive(Debug)]
    Code: u8 { /// First.
        One = 1, Two = 1 + 1, #[doc(hidden)] Last = 0x80 }
}
