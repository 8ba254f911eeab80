// SPDX-License-Identifier: MIT OR Apache-2.0

//! A stand-in for the kernel crate: the same names and shapes, small enough to read, and ours.
//!
//! Built as it is, everything is in it (`test-crates/crates/` depends on it so). A fixture names the
//! regions it `uses`; the rest is blanked line by line, so places keep their numbers. A region is
//! opened and closed by comments, in as many files as it needs, and may not contain another:
//!
//! ```text
//! // region:condvar needs: lock scope_guard
//! // endregion:condvar
//! ```
//!
//! Where the real crate initialises in place (`pin_init!`), this one takes values: what is pinned does
//! not matter to what sleeps.
#![no_std]
#![feature(derive_coerce_pointee)]

pub mod bindings;
pub mod prelude;

pub use core::ffi;

// region:alloc needs: error
pub mod alloc;
// endregion:alloc
// region:block needs: aref error
pub mod block;
// endregion:block
// region:build_assert
pub mod build_assert;
// endregion:build_assert
// region:cpu
pub mod cpu;
// endregion:cpu
// region:device needs: aref opaque
pub mod device;
// endregion:device
// region:error
pub mod error;
// endregion:error
// region:interrupt
pub mod interrupt;
// endregion:interrupt
// region:io
pub mod io;
// endregion:io
// region:irq needs: error
pub mod irq;
// endregion:irq
// region:list needs: arc kvec
pub mod list;
// endregion:list
// region:miscdevice needs: error foreign
pub mod miscdevice;
// endregion:miscdevice
// region:module needs: error
mod module;
pub use module::{InPlaceModule, Module, ThisModule};
// endregion:module
// region:print
pub mod print;
// endregion:print
// region:str
pub mod str;
// endregion:str
// region:sync
pub mod sync;
// endregion:sync
// region:task
pub mod task;
// endregion:task
// region:time
pub mod time;
// endregion:time
// region:types
pub mod types;
// endregion:types
// region:uaccess needs: error
pub mod uaccess;
// endregion:uaccess
// region:workqueue needs: arc opaque error
pub mod workqueue;
// endregion:workqueue
