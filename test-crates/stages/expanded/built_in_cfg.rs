//! `cfg!` and conditional compilation of everything that can be conditional.

#[cfg(any(feature = "a", all(not(feature = "b"), target_pointer_width = "64")))]
pub const WIDE: bool = cfg!(target_pointer_width = "64");
#[cfg(not(any(feature = "a", all(not(feature = "b"), target_pointer_width = "64"))))]
pub const WIDE: bool = false;

#[cfg_attr(not(feature = "a"), derive(Clone))]
#[cfg_attr(feature = "a", derive(Debug))]
pub struct S {
    #[cfg(feature = "a")]
    a: u8,
    #[cfg(not(feature = "a"))]
    b: u8,
}

pub enum E {
    #[cfg(feature = "a")]
    A,
    B,
}

pub fn f(#[cfg(feature = "a")] a: u8, #[cfg(not(feature = "a"))] b: u16, s: S) -> u32 {
    #[cfg(feature = "a")]
    let x = a;
    #[cfg(not(feature = "a"))]
    let x = b;
    let t = [
        #[cfg(feature = "a")]
        1,
        2,
    ];
    match s {
        #[cfg(feature = "a")]
        S { a } => a as u32,
        #[cfg(not(feature = "a"))]
        S { b } => b as u32 + x as u32 + t[0],
    }
}
