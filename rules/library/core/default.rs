// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

pub trait Default: Sized {
    fn default() -> Self;
}

impl Default for () {
    fn default() {
        opaque()
    }
}

impl Default for bool {
    fn default() -> bool {
        false
    }
}

impl Default for char {
    fn default() -> char {
        '\0'
    }
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Default for $t {
            fn default() -> $t {
                0
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl Default for f32 {
    fn default() -> f32 {
        0.0
    }
}

impl Default for f64 {
    fn default() -> f64 {
        0.0
    }
}

#[rustc_builtin_macro(Default, attributes(default))]
pub macro Default($item:item) {}
