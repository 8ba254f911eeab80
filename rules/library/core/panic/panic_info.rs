// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::any::Any;
use crate::fmt;
use crate::intrinsics::opaque;
use crate::panic::Location;

#[derive(Debug)]
#[lang = "panic_info"]
pub struct PanicInfo<'a> {
    message: &'a fmt::Arguments<'a>,
    location: &'a Location<'a>,
    can_unwind: bool,
    force_no_backtrace: bool,
}

pub struct PanicMessage<'a> {
    message: &'a fmt::Arguments<'a>,
}

impl<'a> PanicInfo<'a> {
    pub fn message(&self) -> PanicMessage<'_> {
        opaque()
    }

    pub fn location(&self) -> Option<&Location<'_>> {
        opaque()
    }

    pub fn payload(&self) -> &(dyn Any + Send) {
        opaque()
    }

    pub fn force_no_backtrace(&self) -> bool {
        opaque()
    }
}

impl fmt::Display for PanicInfo<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a> PanicMessage<'a> {
    pub const fn as_str(&self) -> Option<&'static str> {
        opaque()
    }
}

impl fmt::Display for PanicMessage<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl fmt::Debug for PanicMessage<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}
