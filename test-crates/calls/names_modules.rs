//! Modules, globs, shadowing, re-exports, enum imports, preludes, primitive names.

mod a {
    pub fn f() -> u8 {
        1
    }
    pub fn shadowed() -> u8 {
        2
    }
    pub mod inner {
        pub use super::f as renamed;
        pub(in crate::a) fn hidden() -> u8 {
            super::f()
        }
        pub(super) fn up() -> u8 {
            self::hidden() + super::super::top()
        }
    }
    pub fn through() -> u8 {
        inner::up() + inner::hidden()
    }
    pub enum Kind {
        One,
        Two(u8),
        Three { x: u8 },
    }
    impl Kind {
        pub const ONE: Kind = Kind::One;
        pub fn value(&self) -> u8 {
            use self::Kind::*;
            match self {
                One => 1,
                Two(n) => *n,
                Three { x } => *x,
            }
        }
    }
}
mod b {
    pub use crate::a::*;
    pub fn shadowed() -> u8 {
        3
    }
    pub mod cyc {
        pub use super::super::c::*;
        pub fn from_b() -> u8 {
            4
        }
    }
}
mod c {
    pub use crate::b::cyc::*;
    pub fn from_c() -> u8 {
        5
    }
}
use a::Kind::{self, Three, Two};
use b::*;
use c::from_b;
use std::fmt as stdfmt;

fn top() -> u8 {
    6
}

#[allow(non_camel_case_types)]
pub struct u16;
impl u16 {
    pub fn make() -> std::primitive::u16 {
        7
    }
}
mod r#type {
    pub fn r#match() -> u8 {
        8
    }
}

pub fn all() -> u8 {
    fn shadowed() -> u8 {
        9
    }
    let n = shadowed() + self::shadowed() + a::shadowed() + f() + inner::renamed() + through();
    let k = Two(1).value() + Three { x: 2 }.value() + Kind::ONE.value() + b::Kind::One.value();
    let m = {
        use a::f as shadowed;
        shadowed() + crate::b::cyc::from_c() + from_b()
    };
    let o = u16::make() as u8 + r#type::r#match() + core::primitive::u8::MAX;
    n + k + m + o
}
pub fn shows(x: &dyn stdfmt::Debug) -> String {
    use stdfmt::Write as _;
    let mut s = String::new();
    write!(s, "{x:?}").ok();
    s
}
pub struct Local(u8);
impl Local {
    pub fn new() -> Self {
        Self(Self::START)
    }
    const START: u8 = Self::compute();
    const fn compute() -> u8 {
        3
    }
    pub fn nested(&self) -> u8 {
        struct Inner<'a>(&'a Local);
        impl Inner<'_> {
            fn get(&self) -> u8 {
                self.0 .0
            }
        }
        impl From<u8> for Local {
            fn from(x: u8) -> Local {
                Local(x)
            }
        }
        Inner(self).get() + Local::from(1).0
    }
}
pub type Alias = Local;
pub fn alias() -> u8 {
    Alias::new().nested() + <Alias>::new().0 + Alias { 0: 3 }.nested()
}
