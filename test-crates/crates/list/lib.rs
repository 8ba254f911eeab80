// SPDX-License-Identifier: MIT OR Apache-2.0

//! A table of routes that many read and few change: readers need no lock, writers wait for them.

mod list;
mod routes;

pub use list::{List, Node};
pub use routes::{Route, Routes};
