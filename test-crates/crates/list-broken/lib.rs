// SPDX-License-Identifier: MIT OR Apache-2.0

//! A table of routes that many read and few change: readers need no lock, writers wait for them.
//!
//! The same table as `list`, with the mistakes that are easy to make: it waits for readers while it
//! holds a spinlock, and it allocates and takes a mutex while it is a reader itself.

mod list;
mod routes;

pub use list::{List, Node};
pub use routes::{Route, Routes};
