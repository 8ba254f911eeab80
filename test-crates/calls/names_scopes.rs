//! `extern crate self`, raw identifiers, underscore imports, items of blocks, shadowed primitive
//! types, two `cfg` variants, globs that a name hides, cyclic imports, textual macros.

extern crate self as me;

pub mod r#loop {
    pub fn r#match() -> u8 {
        1
    }
    pub struct r#type {
        pub r#fn: u8,
    }
    impl r#type {
        pub fn r#use(&self) -> u8 {
            self.r#fn
        }
    }
}

pub fn raw(t: &me::r#loop::r#type) -> u8 {
    use r#loop::r#match as second;
    me::r#loop::r#match() + second() + t.r#use()
}

mod hidden {
    pub trait Speak {
        fn speak(&self) -> u8 {
            2
        }
    }
    impl Speak for u8 {}
    impl Speak for str {}
}

pub fn unnamed() -> u8 {
    use hidden::Speak as _;
    3u8.speak() + "x".speak()
}

mod shapes {
    #[allow(non_camel_case_types)]
    pub struct u32(pub core::primitive::u32);
    impl u32 {
        pub fn count_ones(&self) -> core::primitive::u32 {
            self.0.count_ones()
        }
    }
    pub fn own(x: u32) -> core::primitive::u32 {
        x.count_ones()
    }
}

pub fn prims() -> u32 {
    use shapes::*;
    own(u32(7)) + core::primitive::u32::from(4u8)
}

#[cfg(any())]
fn variant() -> u64 {
    missing()
}
#[cfg(all())]
fn variant() -> u8 {
    4
}

mod left {
    pub use super::right::*;
    pub fn only_left() -> u8 {
        5
    }
    pub fn both() -> u8 {
        6
    }
}
mod right {
    pub use super::left::*;
    pub fn only_right() -> u8 {
        7
    }
    pub fn both() -> u16 {
        8
    }
}

pub fn cyclic() -> u16 {
    u16::from(left::only_right() + right::only_left() + left::both()) + right::both()
}

pub fn both() -> i8 {
    -1
}

pub fn blocks() -> i32 {
    let a = {
        fn both() -> i32 {
            10
        }
        both()
    };
    let b = {
        use right::*;
        const N: i32 = {
            const fn inner() -> i32 {
                3
            }
            inner()
        };
        only_left() as i32 + i32::from(both()) + N
    };
    fn later() -> i32 {
        variant().into()
    }
    a + b + i32::from(both()) + later()
}

macro_rules! twice {
    () => {
        clock::next() + clock::next()
    };
}
macro_rules! counter {
    ($name:ident) => {
        pub mod $name {
            pub fn next() -> u8 {
                super::variant()
            }
        }
    };
}
counter!(clock);

pub fn textual() -> u8 {
    macro_rules! twice {
        () => {
            clock::next()
        };
    }
    let inner = twice!();
    inner + outer()
}
fn outer() -> u8 {
    twice!()
}

pub mod limited {
    pub(in crate::limited) fn near() -> u8 {
        9
    }
    pub(super) mod deep {
        pub(crate) fn far() -> u8 {
            super::near()
        }
    }
}

pub fn visible() -> u8 {
    use limited::deep::{self, far};
    deep::far() + far() + self::limited::deep::far()
}
