// SPDX-License-Identifier: MIT OR Apache-2.0
//! The part of `alloc` that is used, with bodies reduced to what control and ownership need.

#![no_core]
#![feature(no_core, prelude_import, rustc_attrs, lang_items, decl_macro)]

extern crate core;

#[prelude_import]
#[allow(unused)]
use core::prelude::rust_2024::*;

#[macro_use]
mod macros;

pub mod alloc;
pub mod borrow;
pub mod boxed;
pub mod collections;
pub mod ffi;
pub mod fmt;
pub mod rc;
pub mod slice;
pub mod str;
pub mod string;
pub mod sync;
pub mod task;
pub mod vec;

pub mod __export {
    pub use core::format_args;
    pub use core::hint::must_use;
}
