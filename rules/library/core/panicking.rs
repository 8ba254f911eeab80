// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;

#[lang = "panic_fmt"]
pub const fn panic_fmt(fmt: fmt::Arguments<'_>) -> ! {
    opaque()
}

pub const fn panic_nounwind_fmt(fmt: fmt::Arguments<'_>, force_no_backtrace: bool) -> ! {
    opaque()
}

#[lang = "panic"]
pub const fn panic(expr: &'static str) -> ! {
    opaque()
}

#[lang = "panic_nounwind"]
pub const fn panic_nounwind(expr: &'static str) -> ! {
    opaque()
}

pub fn panic_nounwind_nobacktrace(expr: &'static str) -> ! {
    opaque()
}

pub fn unreachable_display<T: fmt::Display>(x: &T) -> ! {
    opaque()
}

pub const fn panic_str_2015(expr: &str) -> ! {
    opaque()
}

#[lang = "panic_display"]
pub const fn panic_display<T: fmt::Display>(x: &T) -> ! {
    opaque()
}

#[lang = "const_panic_fmt"]
pub const fn const_panic_fmt(fmt: fmt::Arguments<'_>) -> ! {
    opaque()
}

#[derive(Debug)]
pub enum AssertKind {
    Eq,
    Ne,
    Match,
}

pub fn assert_failed<T, U>(
    kind: AssertKind,
    left: &T,
    right: &U,
    args: Option<fmt::Arguments<'_>>,
) -> !
where
    T: fmt::Debug + ?Sized,
    U: fmt::Debug + ?Sized,
{
    opaque()
}

pub fn assert_matches_failed<T: fmt::Debug + ?Sized>(
    left: &T,
    right: &str,
    args: Option<fmt::Arguments<'_>>,
) -> ! {
    opaque()
}
