// SPDX-License-Identifier: MIT OR Apache-2.0

//! Kernel modules.

// region:module
use crate::error::Result;

/// The module as C sees it.
pub struct ThisModule(());

/// Loaded by `init`, in process context; unloaded by its drop.
pub trait Module: Sized + Sync + Send {
    fn init(module: &'static ThisModule) -> Result<Self>;
}

/// As [`Module`]; the real one initialises in place.
pub trait InPlaceModule: Sync + Send {}

impl<T: Module> InPlaceModule for T {}
// endregion:module
