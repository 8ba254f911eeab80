// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

#[lang = "not"]
pub trait Not {
    type Output;

    fn not(self) -> Self::Output;
}

impl Not for bool {
    type Output = bool;

    fn not(self) -> bool {
        !self
    }
}

impl Not for &bool {
    type Output = <bool as Not>::Output;

    fn not(self) -> <bool as Not>::Output {
        opaque()
    }
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Not for $t {
            type Output = $t;

            fn not(self) -> $t {
                !self
            }
        }

        impl Not for &$t {
            type Output = <$t as Not>::Output;

            fn not(self) -> <$t as Not>::Output {
                opaque()
            }
        }

        impl BitAnd for $t {
            type Output = $t;

            fn bitand(self, rhs: $t) -> $t {
                self & rhs
            }
        }

        impl BitAnd<$t> for &$t {
            type Output = <$t as BitAnd>::Output;

            fn bitand(self, other: $t) -> <$t as BitAnd<$t>>::Output {
                opaque()
            }
        }

        impl BitAnd<&$t> for $t {
            type Output = <$t as BitAnd>::Output;

            fn bitand(self, other: &$t) -> <$t as BitAnd<$t>>::Output {
                opaque()
            }
        }

        impl BitAnd<&$t> for &$t {
            type Output = <$t as BitAnd>::Output;

            fn bitand(self, other: &$t) -> <$t as BitAnd<$t>>::Output {
                opaque()
            }
        }

        impl BitOr for $t {
            type Output = $t;

            fn bitor(self, rhs: $t) -> $t {
                self | rhs
            }
        }

        impl BitOr<$t> for &$t {
            type Output = <$t as BitOr>::Output;

            fn bitor(self, other: $t) -> <$t as BitOr<$t>>::Output {
                opaque()
            }
        }

        impl BitOr<&$t> for $t {
            type Output = <$t as BitOr>::Output;

            fn bitor(self, other: &$t) -> <$t as BitOr<$t>>::Output {
                opaque()
            }
        }

        impl BitOr<&$t> for &$t {
            type Output = <$t as BitOr>::Output;

            fn bitor(self, other: &$t) -> <$t as BitOr<$t>>::Output {
                opaque()
            }
        }

        impl BitXor for $t {
            type Output = $t;

            fn bitxor(self, other: $t) -> $t {
                self ^ other
            }
        }

        impl BitXor<$t> for &$t {
            type Output = <$t as BitXor>::Output;

            fn bitxor(self, other: $t) -> <$t as BitXor<$t>>::Output {
                opaque()
            }
        }

        impl BitXor<&$t> for $t {
            type Output = <$t as BitXor>::Output;

            fn bitxor(self, other: &$t) -> <$t as BitXor<$t>>::Output {
                opaque()
            }
        }

        impl BitXor<&$t> for &$t {
            type Output = <$t as BitXor>::Output;

            fn bitxor(self, other: &$t) -> <$t as BitXor<$t>>::Output {
                opaque()
            }
        }

        impl BitAndAssign for $t {
            fn bitand_assign(&mut self, other: $t) {
                *self &= other
            }
        }

        impl BitAndAssign<&$t> for $t {
            fn bitand_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl BitOrAssign for $t {
            fn bitor_assign(&mut self, other: $t) {
                *self |= other
            }
        }

        impl BitOrAssign<&$t> for $t {
            fn bitor_assign(&mut self, other: &$t) {
                opaque()
            }
        }

        impl BitXorAssign for $t {
            fn bitxor_assign(&mut self, other: $t) {
                *self ^= other
            }
        }

        impl BitXorAssign<&$t> for $t {
            fn bitxor_assign(&mut self, other: &$t) {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl Not for ! {
    type Output = !;

    fn not(self) -> ! {
        opaque()
    }
}

#[lang = "bitand"]
pub trait BitAnd<Rhs = Self> {
    type Output;

    fn bitand(self, rhs: Rhs) -> Self::Output;
}

impl BitAnd<&bool> for bool {
    type Output = <bool as BitAnd>::Output;

    fn bitand(self, other: &bool) -> <bool as BitAnd<bool>>::Output {
        opaque()
    }
}

impl BitAnd<&bool> for &bool {
    type Output = <bool as BitAnd>::Output;

    fn bitand(self, other: &bool) -> <bool as BitAnd<bool>>::Output {
        opaque()
    }
}

impl BitAnd for bool {
    type Output = bool;

    fn bitand(self, rhs: bool) -> bool {
        self & rhs
    }
}

impl BitAnd<bool> for &bool {
    type Output = <bool as BitAnd>::Output;

    fn bitand(self, other: bool) -> <bool as BitAnd<bool>>::Output {
        opaque()
    }
}

#[lang = "bitor"]
pub trait BitOr<Rhs = Self> {
    type Output;

    fn bitor(self, rhs: Rhs) -> Self::Output;
}

impl BitOr<&bool> for bool {
    type Output = <bool as BitOr>::Output;

    fn bitor(self, other: &bool) -> <bool as BitOr<bool>>::Output {
        opaque()
    }
}

impl BitOr<&bool> for &bool {
    type Output = <bool as BitOr>::Output;

    fn bitor(self, other: &bool) -> <bool as BitOr<bool>>::Output {
        opaque()
    }
}

impl BitOr for bool {
    type Output = bool;

    fn bitor(self, rhs: bool) -> bool {
        self | rhs
    }
}

impl BitOr<bool> for &bool {
    type Output = <bool as BitOr>::Output;

    fn bitor(self, other: bool) -> <bool as BitOr<bool>>::Output {
        opaque()
    }
}

#[lang = "bitxor"]
pub trait BitXor<Rhs = Self> {
    type Output;

    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

impl BitXor for bool {
    type Output = bool;

    fn bitxor(self, other: bool) -> bool {
        self ^ other
    }
}

impl BitXor<bool> for &bool {
    type Output = <bool as BitXor>::Output;

    fn bitxor(self, other: bool) -> <bool as BitXor<bool>>::Output {
        opaque()
    }
}

impl BitXor<&bool> for bool {
    type Output = <bool as BitXor>::Output;

    fn bitxor(self, other: &bool) -> <bool as BitXor<bool>>::Output {
        opaque()
    }
}

impl BitXor<&bool> for &bool {
    type Output = <bool as BitXor>::Output;

    fn bitxor(self, other: &bool) -> <bool as BitXor<bool>>::Output {
        opaque()
    }
}

#[lang = "shl"]
pub trait Shl<Rhs = Self> {
    type Output;

    fn shl(self, rhs: Rhs) -> Self::Output;
}

#[lang = "shr"]
pub trait Shr<Rhs = Self> {
    type Output;

    fn shr(self, rhs: Rhs) -> Self::Output;
}

#[lang = "bitand_assign"]
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}

impl BitAndAssign<&bool> for bool {
    fn bitand_assign(&mut self, other: &bool) {
        opaque()
    }
}

impl BitAndAssign for bool {
    fn bitand_assign(&mut self, other: bool) {
        *self &= other
    }
}

#[lang = "bitor_assign"]
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}

impl BitOrAssign<&bool> for bool {
    fn bitor_assign(&mut self, other: &bool) {
        opaque()
    }
}

impl BitOrAssign for bool {
    fn bitor_assign(&mut self, other: bool) {
        *self |= other
    }
}

#[lang = "bitxor_assign"]
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}

impl BitXorAssign<&bool> for bool {
    fn bitxor_assign(&mut self, other: &bool) {
        opaque()
    }
}

impl BitXorAssign for bool {
    fn bitxor_assign(&mut self, other: bool) {
        *self ^= other
    }
}

#[lang = "shl_assign"]
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

#[lang = "shr_assign"]
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}

macro_rules! shift_impls {
    ($($t:ident)*) => {$(
        shift_by! { $t: u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
    )*};
}

macro_rules! shift_by {
    ($t:ident: $($by:ident)*) => {$(
        shift_pair! { $t $by Shl shl ShlAssign shl_assign << <<= }
        shift_pair! { $t $by Shr shr ShrAssign shr_assign >> >>= }
    )*};
}

macro_rules! shift_pair {
    ($t:ident $by:ident $Op:ident $op:ident $OpAssign:ident $op_assign:ident $o:tt $oa:tt) => {
        impl $Op<$by> for $t {
            type Output = $t;

            fn $op(self, other: $by) -> $t {
                self $o other
            }
        }

        impl<'a> $Op<$by> for &'a $t {
            type Output = $t;

            fn $op(self, other: $by) -> $t {
                *self $o other
            }
        }

        impl $Op<&$by> for $t {
            type Output = $t;

            fn $op(self, other: &$by) -> $t {
                self $o *other
            }
        }

        impl $Op<&$by> for &$t {
            type Output = $t;

            fn $op(self, other: &$by) -> $t {
                *self $o *other
            }
        }

        impl $OpAssign<$by> for $t {
            fn $op_assign(&mut self, other: $by) {
                *self $oa other
            }
        }

        impl $OpAssign<&$by> for $t {
            fn $op_assign(&mut self, other: &$by) {
                *self $oa *other
            }
        }
    };
}
shift_impls! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }
