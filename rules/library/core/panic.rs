// SPDX-License-Identifier: MIT OR Apache-2.0

pub(crate) mod location;
pub(crate) mod panic_info;
pub(crate) mod unwind_safe;

pub use self::location::Location;
pub use self::panic_info::{PanicInfo, PanicMessage};
pub use self::unwind_safe::{AssertUnwindSafe, RefUnwindSafe, UnwindSafe};

pub macro panic_2015 {
    () => ($crate::panicking::panic("explicit panic")),
    ($msg:literal $(,)?) => ($crate::panicking::panic($msg)),
    ($msg:expr $(,)?) => ({ $crate::panicking::panic_str_2015($msg); }),
    ("{}", $arg:expr $(,)?) => ({ $crate::panicking::panic_display(&$arg); }),
    ($fmt:expr, $($arg:tt)+) => ({
        $crate::panicking::panic_fmt($crate::const_format_args!($fmt, $($arg)+));
    }),
}

pub macro panic_2021 {
    () => ($crate::panicking::panic("explicit panic")),
    ("{}", $arg:expr $(,)?) => ({ $crate::panicking::panic_display(&$arg); }),
    ($($t:tt)+) => ({ $crate::panicking::panic_fmt($crate::const_format_args!($($t)+)); }),
}

pub macro unreachable_2015 {
    () => ($crate::panicking::panic("internal error: entered unreachable code")),
    ($msg:expr $(,)?) => ({ $crate::panicking::unreachable_display(&$msg); }),
    ($fmt:expr, $($arg:tt)*) => (
        $crate::panic!($crate::concat!("internal error: entered unreachable code: ", $fmt), $($arg)*)
    ),
}

pub macro unreachable_2021 {
    () => ($crate::panicking::panic("internal error: entered unreachable code")),
    ($($t:tt)+) => (
        $crate::panic!("internal error: entered unreachable code: {}", $crate::format_args!($($t)+))
    ),
}
