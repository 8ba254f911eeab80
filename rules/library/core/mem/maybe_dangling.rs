// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

#[derive(Copy, Clone, Debug, Default)]
#[lang = "maybe_dangling"]
#[repr(transparent)]
pub struct MaybeDangling<P: ?Sized>(P);

impl<P: ?Sized> MaybeDangling<P> {
    pub const fn new(x: P) -> Self
    where
        P: Sized,
    {
        opaque()
    }

    pub const fn as_ref(&self) -> &P {
        opaque()
    }

    pub const fn as_mut(&mut self) -> &mut P {
        opaque()
    }

    pub const fn into_inner(self) -> P
    where
        P: Sized,
    {
        opaque()
    }
}
