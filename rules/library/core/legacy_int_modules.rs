// SPDX-License-Identifier: MIT OR Apache-2.0
//! The modules named like integer types, with their two old constants.

macro_rules! int_module {
    ($($t:ident)*) => {$(
        pub mod $t {
            pub const MIN: $t = <$t>::MIN;

            pub const MAX: $t = <$t>::MAX;
        }
    )*};
}
int_module! { i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize }
