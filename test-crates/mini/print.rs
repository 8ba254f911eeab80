// SPDX-License-Identifier: MIT OR Apache-2.0

//! Messages.

// region:print
use crate::bindings;
use core::fmt;

/// What the macros call.
pub fn call_printk(_args: fmt::Arguments<'_>) {
    unsafe { bindings::_printk(c"%pA".as_ptr()) };
}

#[macro_export]
macro_rules! pr_info {
    ($($arg:tt)*) => { $crate::print::call_printk(::core::format_args!($($arg)*)) };
}

#[macro_export]
macro_rules! pr_err {
    ($($arg:tt)*) => { $crate::print::call_printk(::core::format_args!($($arg)*)) };
}

/// Goes on with the line of the message before.
pub fn call_printk_cont(_args: fmt::Arguments<'_>) {
    unsafe { bindings::_printk(c"%pA".as_ptr()) };
}

#[macro_export]
macro_rules! pr_cont {
    ($($arg:tt)*) => { $crate::print::call_printk_cont(::core::format_args!($($arg)*)) };
}
// endregion:print
