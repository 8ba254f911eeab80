// SPDX-License-Identifier: MIT OR Apache-2.0

#[derive(Copy, Clone, Debug, Default)]
#[lang = "maybe_dangling"]
#[repr(transparent)]
pub struct MaybeDangling<P: ?Sized>(P);

impl<P: ?Sized> MaybeDangling<P> {
    pub const fn new(x: P) -> Self
    where
        P: Sized,
    {
        MaybeDangling(x)
    }

    pub const fn as_ref(&self) -> &P {
        &self.0
    }

    pub const fn as_mut(&mut self) -> &mut P {
        &mut self.0
    }

    pub const fn into_inner(self) -> P
    where
        P: Sized,
    {
        self.0
    }
}
