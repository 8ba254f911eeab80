//! `macro` items: one arm, several arms, visibility, hygiene of what they define.
#![feature(decl_macro)]

pub mod m {
    pub macro one($e:expr) {
        $e + 1
    }
    pub(crate) macro many {
        () => { 0 },
        ($x:ident) => { $x },
        ($($x:expr),+ $(,)?) => { 0 $(+ $x)+ },
    }
    macro local($t:ty) {
        <$t>::MAX
    }
    pub fn max() -> u8 {
        local!(u8)
    }
}

use m::{many, one};

pub fn f(y: u32) -> u32 {
    one!(y) + many!() + many!(y) + many!(1, 2, y,) + m::one!(3)
}
