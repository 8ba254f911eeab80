// SPDX-License-Identifier: MIT OR Apache-2.0
//! The part of `core` that kernel code uses, with bodies reduced to what control and ownership need.
//! The conventions are in the README of the folder above.

#![no_core]
#![feature(
    no_core,
    prelude_import,
    rustc_attrs,
    lang_items,
    intrinsics,
    decl_macro
)]
#![rustc_coherence_is_core]

extern crate self as core;

pub mod prelude;

#[prelude_import]
#[allow(unused)]
use prelude::rust_2024::*;

#[macro_use]
mod macros;

#[path = "num/f32.rs"]
pub mod f32;
#[path = "num/f64.rs"]
pub mod f64;
pub mod num;

pub mod hint;
pub mod intrinsics;
pub mod mem;
pub mod ptr;

pub mod borrow;
pub mod clone;
pub mod cmp;
pub mod convert;
pub mod default;
pub mod error;
pub mod marker;
pub mod ops;

pub mod any;
pub mod arch;
pub mod array;
pub mod ascii;
pub mod cell;
pub mod char;
pub mod ffi;
pub mod iter;
pub mod net;
pub mod option;
pub mod panic;
pub mod panicking;
pub mod pin;
pub mod range;
pub mod result;
pub mod sync;

pub mod fmt;
pub mod hash;
pub mod slice;
pub mod str;
pub mod time;

pub mod future;
pub mod task;

pub mod alloc;

mod bool;
mod escape;
mod legacy_int_modules;
mod tuple;
mod unit;

pub mod primitive;

pub use crate::macros::builtin::derive;
pub use crate::macros::{assert_matches, cfg_select, debug_assert_matches};
pub use legacy_int_modules::{i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize};
