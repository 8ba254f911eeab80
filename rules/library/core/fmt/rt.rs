// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;

#[derive(Copy, Clone)]
#[lang = "format_argument"]
#[repr(align(2))]
pub struct Argument<'a> {
    value: &'a (),
}

/// An argument is shown where it is made: nearly all are written in the same statement.
impl Argument<'_> {
    pub fn new_display<T: fmt::Display>(x: &T) -> Argument<'_> {
        shown(fmt::Display::fmt(x, &mut nowhere(&mut Nowhere)))
    }

    pub fn new_debug<T: fmt::Debug>(x: &T) -> Argument<'_> {
        shown(fmt::Debug::fmt(x, &mut nowhere(&mut Nowhere)))
    }

    pub fn new_debug_noop<T: fmt::Debug>(x: &T) -> Argument<'_> {
        Argument::new_debug(x)
    }

    pub fn new_octal<T: fmt::Octal>(x: &T) -> Argument<'_> {
        shown(fmt::Octal::fmt(x, &mut nowhere(&mut Nowhere)))
    }

    pub fn new_lower_hex<T: fmt::LowerHex>(x: &T) -> Argument<'_> {
        shown(fmt::LowerHex::fmt(x, &mut nowhere(&mut Nowhere)))
    }

    pub fn new_upper_hex<T: fmt::UpperHex>(x: &T) -> Argument<'_> {
        shown(fmt::UpperHex::fmt(x, &mut nowhere(&mut Nowhere)))
    }

    pub fn new_pointer<T: fmt::Pointer>(x: &T) -> Argument<'_> {
        shown(fmt::Pointer::fmt(x, &mut nowhere(&mut Nowhere)))
    }

    pub fn new_binary<T: fmt::Binary>(x: &T) -> Argument<'_> {
        shown(fmt::Binary::fmt(x, &mut nowhere(&mut Nowhere)))
    }

    pub fn new_lower_exp<T: fmt::LowerExp>(x: &T) -> Argument<'_> {
        shown(fmt::LowerExp::fmt(x, &mut nowhere(&mut Nowhere)))
    }

    pub fn new_upper_exp<T: fmt::UpperExp>(x: &T) -> Argument<'_> {
        shown(fmt::UpperExp::fmt(x, &mut nowhere(&mut Nowhere)))
    }

    pub fn from_usize(x: &usize) -> Argument<'_> {
        Argument::new_display(x)
    }
}

fn shown<'a>(_: fmt::Result) -> Argument<'a> {
    opaque()
}

fn nowhere(sink: &mut Nowhere) -> fmt::Formatter<'_> {
    fmt::Formatter::new(sink, fmt::FormattingOptions::new())
}

/// Where arguments are shown.
struct Nowhere;

impl fmt::Write for Nowhere {
    fn write_str(&mut self, _s: &str) -> fmt::Result {
        opaque()
    }
}
