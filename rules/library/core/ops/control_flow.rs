// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::convert::Infallible;
use crate::intrinsics::opaque;
use crate::ops::{FromResidual, Residual, Try};

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum ControlFlow<B, C = ()> {
    #[lang = "Continue"]
    Continue(C),
    #[lang = "Break"]
    Break(B),
}

impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;

    type Residual = ControlFlow<B, Infallible>;

    fn from_output(output: Self::Output) -> Self {
        opaque()
    }

    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        opaque()
    }
}

impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {
    fn from_residual(residual: ControlFlow<B, Infallible>) -> Self {
        opaque()
    }
}

impl<B, C> Residual<C> for ControlFlow<B, Infallible> {
    type TryType = ControlFlow<B, C>;
}

impl<B, C> ControlFlow<B, C> {
    pub const fn is_break(&self) -> bool {
        opaque()
    }

    pub const fn is_continue(&self) -> bool {
        opaque()
    }

    pub fn break_value(self) -> Option<B> {
        opaque()
    }

    pub const fn break_ok(self) -> Result<B, C> {
        opaque()
    }

    pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C>
    where
        F: FnOnce(B) -> T,
    {
        opaque()
    }

    pub fn continue_value(self) -> Option<C> {
        opaque()
    }

    pub const fn continue_ok(self) -> Result<C, B> {
        opaque()
    }

    pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T>
    where
        F: FnOnce(C) -> T,
    {
        opaque()
    }
}
