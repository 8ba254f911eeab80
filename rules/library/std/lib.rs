// SPDX-License-Identifier: MIT OR Apache-2.0
//! The part of `std` that fixtures and host-side helpers use: `core` and `alloc` under one name.

#![no_core]
#![feature(no_core, prelude_import, rustc_attrs, decl_macro)]

#[macro_use]
extern crate core;
#[macro_use]
extern crate alloc as alloc_crate;

pub mod prelude;

#[prelude_import]
#[allow(unused)]
use prelude::rust_2024::*;

#[macro_use]
mod macros;

#[path = "num.rs"]
mod floats;

pub use alloc_crate::{borrow, boxed, fmt, format, rc, slice, str, string, vec};
pub use core::{
    any, arch, array, ascii, assert, assert_eq, assert_ne, cell, cfg, char, clone, cmp, column,
    compile_error, concat, concat_bytes, const_format_args, convert, debug_assert, debug_assert_eq, debug_assert_ne, default, env,
    error, f32, f64, file, format_args, format_args_nl, future, hint, i8, i16, i32, i64, i128, include,
    include_bytes, include_str, intrinsics, isize, iter, line, marker, matches, mem, module_path,
    net, num, ops, option, option_env, pin, primitive, ptr, range, result, stringify, todo, assert_matches, cfg_select, debug_assert_matches, 
    r#try, u8, u16, u32, u64, u128, unimplemented, unreachable, usize, write, writeln,
};

pub mod alloc;
pub mod backtrace;
pub mod collections;
pub mod env;
pub mod ffi;
pub mod fs;
pub mod hash;
pub mod io;
pub mod panic;
pub mod path;
pub mod process;
pub mod rt {
    pub use core::panicking::{panic_display, panic_fmt};

    pub fn begin_panic<M: crate::any::Any + Send>(msg: M) -> ! {
        core::intrinsics::abort()
    }
}
pub mod sync;
pub mod task {
    pub use alloc_crate::task::*;
    pub use core::task::*;
}
pub mod thread;
pub mod time;
