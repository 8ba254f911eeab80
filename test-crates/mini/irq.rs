// SPDX-License-Identifier: MIT OR Apache-2.0

//! Interrupt handlers.

// region:irq
mod request;

pub use request::{
    Handler, IrqReturn, Registration, ThreadedHandler, ThreadedIrqReturn, ThreadedRegistration,
};
// endregion:irq
