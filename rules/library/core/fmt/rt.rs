// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;

#[derive(Copy, Clone)]
#[lang = "format_argument"]
#[repr(align(2))]
pub struct Argument<'a> {
    value: &'a (dyn Shown + 'a),
}

impl Argument<'_> {
    pub const fn new_display<T: fmt::Display>(x: &T) -> Argument<'_> {
        Argument {
            value: unsafe { &*(x as *const T as *const AsDisplay<T>) },
        }
    }

    pub const fn new_debug<T: fmt::Debug>(x: &T) -> Argument<'_> {
        Argument {
            value: unsafe { &*(x as *const T as *const AsDebug<T>) },
        }
    }

    pub const fn new_debug_noop<T: fmt::Debug>(x: &T) -> Argument<'_> {
        Argument::new_debug(x)
    }

    pub const fn new_octal<T: fmt::Octal>(x: &T) -> Argument<'_> {
        Argument {
            value: unsafe { &*(x as *const T as *const AsOctal<T>) },
        }
    }

    pub const fn new_lower_hex<T: fmt::LowerHex>(x: &T) -> Argument<'_> {
        Argument {
            value: unsafe { &*(x as *const T as *const AsLowerHex<T>) },
        }
    }

    pub const fn new_upper_hex<T: fmt::UpperHex>(x: &T) -> Argument<'_> {
        Argument {
            value: unsafe { &*(x as *const T as *const AsUpperHex<T>) },
        }
    }

    pub const fn new_pointer<T: fmt::Pointer>(x: &T) -> Argument<'_> {
        Argument {
            value: unsafe { &*(x as *const T as *const AsPointer<T>) },
        }
    }

    pub const fn new_binary<T: fmt::Binary>(x: &T) -> Argument<'_> {
        Argument {
            value: unsafe { &*(x as *const T as *const AsBinary<T>) },
        }
    }

    pub const fn new_lower_exp<T: fmt::LowerExp>(x: &T) -> Argument<'_> {
        Argument {
            value: unsafe { &*(x as *const T as *const AsLowerExp<T>) },
        }
    }

    pub const fn new_upper_exp<T: fmt::UpperExp>(x: &T) -> Argument<'_> {
        Argument {
            value: unsafe { &*(x as *const T as *const AsUpperExp<T>) },
        }
    }

    pub const fn from_usize(x: &usize) -> Argument<'_> {
        Argument::new_display(x)
    }
}

impl Argument<'_> {
    pub(super) fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.show(f)
    }
}

/// An argument together with the way it is to be written.
trait Shown {
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

macro_rules! shown {
    ($($name:ident $format:ident)*) => {$(
        #[repr(transparent)]
        struct $name<T>(T);

        impl<T: fmt::$format> Shown for $name<T> {
            fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::$format::fmt(&self.0, f)
            }
        }
    )*};
}
shown! {
    AsDisplay Display
    AsDebug Debug
    AsOctal Octal
    AsLowerHex LowerHex
    AsUpperHex UpperHex
    AsPointer Pointer
    AsBinary Binary
    AsLowerExp LowerExp
    AsUpperExp UpperExp
}
