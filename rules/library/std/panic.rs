// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::any::Any;
use crate::boxed::Box;
use crate::thread;

pub use core::panic::panic_2021;

pub macro panic_2015 {
    () => ({ $crate::rt::begin_panic("explicit panic") }),
    ($msg:expr $(,)?) => ({ $crate::rt::begin_panic($msg); }),
    ("{}", $arg:expr $(,)?) => ({ $crate::rt::panic_display(&$arg); }),
    ($fmt:expr, $($arg:tt)+) => ({
        $crate::rt::panic_fmt($crate::const_format_args!($fmt, $($arg)+));
    }),
}

pub use core::panic::{AssertUnwindSafe, Location, RefUnwindSafe, UnwindSafe};

pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> thread::Result<R> {
    Ok(f())
}

pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {
    core::intrinsics::abort()
}

pub struct PanicHookInfo<'a> {
    payload: &'a (dyn Any + Send),
    location: &'a Location<'a>,
}

pub type PanicInfo<'a> = PanicHookInfo<'a>;

impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send) {
        self.payload
    }

    pub fn location(&self) -> Option<&Location<'_>> {
        Some(self.location)
    }
}

pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) {
    drop(hook)
}

pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static> {
    core::intrinsics::opaque()
}
