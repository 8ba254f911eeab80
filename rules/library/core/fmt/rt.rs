// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;

use super::{Formatter, Result};
use crate::marker::PhantomData;
use crate::ptr::NonNull;

#[derive(Copy, Clone)]
#[lang = "format_argument"]
#[repr(align(2))]
pub struct Argument<'a> {
    value: NonNull<()>,
    formatter: unsafe fn(NonNull<()>, &mut Formatter<'_>) -> Result,
    lifetime: PhantomData<&'a ()>,
}

impl Argument<'_> {
    pub const fn new_display<T: fmt::Display>(x: &T) -> Argument<'_> {
        opaque()
    }

    pub const fn new_debug<T: fmt::Debug>(x: &T) -> Argument<'_> {
        opaque()
    }

    pub const fn new_debug_noop<T: fmt::Debug>(x: &T) -> Argument<'_> {
        opaque()
    }

    pub const fn new_octal<T: fmt::Octal>(x: &T) -> Argument<'_> {
        opaque()
    }

    pub const fn new_lower_hex<T: fmt::LowerHex>(x: &T) -> Argument<'_> {
        opaque()
    }

    pub const fn new_upper_hex<T: fmt::UpperHex>(x: &T) -> Argument<'_> {
        opaque()
    }

    pub const fn new_pointer<T: fmt::Pointer>(x: &T) -> Argument<'_> {
        opaque()
    }

    pub const fn new_binary<T: fmt::Binary>(x: &T) -> Argument<'_> {
        opaque()
    }

    pub const fn new_lower_exp<T: fmt::LowerExp>(x: &T) -> Argument<'_> {
        opaque()
    }

    pub const fn new_upper_exp<T: fmt::UpperExp>(x: &T) -> Argument<'_> {
        opaque()
    }

    pub const fn from_usize(x: &usize) -> Argument<'_> {
        opaque()
    }
}
