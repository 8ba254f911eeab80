// SPDX-License-Identifier: MIT OR Apache-2.0

//! Sections that no value owns: who enters one has to leave it.

// region:cpu
use crate::bindings;

pub fn preempt_disable() {
    unsafe { bindings::preempt_disable() }
}

pub fn preempt_enable() {
    unsafe { bindings::preempt_enable() }
}

pub fn local_bh_disable() {
    unsafe { bindings::local_bh_disable() }
}

pub fn local_bh_enable() {
    unsafe { bindings::local_bh_enable() }
}

pub fn local_irq_disable() {
    unsafe { bindings::local_irq_disable() }
}

pub fn local_irq_enable() {
    unsafe { bindings::local_irq_enable() }
}
// endregion:cpu
