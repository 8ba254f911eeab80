// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::any::Any;
use crate::boxed::Box;
use crate::thread;

pub use core::panic::{panic_2015, panic_2021, unreachable_2015, unreachable_2021};
pub use core::panic::{AssertUnwindSafe, Location, RefUnwindSafe, UnwindSafe};

pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> thread::Result<R> {
    Ok(f())
}

pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {
    core::intrinsics::abort()
}
