// SPDX-License-Identifier: MIT OR Apache-2.0

//! Interrupts off, as a value.

// region:interrupt needs: opaque
use crate::bindings;
use crate::types::NotThreadSafe;

/// Local interrupts are off while it lives.
pub struct LocalInterruptDisabled(NotThreadSafe);

pub fn local_interrupt_disable() -> LocalInterruptDisabled {
    unsafe { bindings::local_irq_disable() };

    LocalInterruptDisabled(NotThreadSafe)
}

impl Drop for LocalInterruptDisabled {
    fn drop(&mut self) {
        unsafe { bindings::local_irq_enable() };
    }
}
// endregion:interrupt
