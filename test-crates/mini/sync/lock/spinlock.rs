// SPDX-License-Identifier: MIT OR Apache-2.0

//! `spinlock_t`.

// region:spinlock
use super::{Backend, Guard, Lock};
use crate::bindings;

/// A spinlock with a value inside.
#[macro_export]
macro_rules! new_spinlock {
    ($inner:expr $(, $name:literal)? $(,)?) => {
        $crate::sync::SpinLock::new($inner)
    };
}
pub use new_spinlock;

pub type SpinLock<T> = Lock<T, SpinLockBackend>;

pub type SpinLockGuard<'a, T> = Guard<'a, T, SpinLockBackend>;

pub struct SpinLockBackend;

unsafe impl Backend for SpinLockBackend {
    type State = bindings::spinlock_t;
    type GuardState = ();

    unsafe fn lock(ptr: *mut Self::State) -> Self::GuardState {
        unsafe { bindings::spin_lock(ptr) }
    }

    unsafe fn try_lock(ptr: *mut Self::State) -> Option<Self::GuardState> {
        let taken = unsafe { bindings::spin_trylock(ptr) };

        if taken != 0 {
            Some(())
        } else {
            None
        }
    }

    unsafe fn unlock(ptr: *mut Self::State, _guard_state: &Self::GuardState) {
        unsafe { bindings::spin_unlock(ptr) }
    }
}
// endregion:spinlock

// region:spinlock_irq
pub type SpinLockIrq<T> = Lock<T, SpinLockIrqBackend>;

pub type SpinLockIrqGuard<'a, T> = Guard<'a, T, SpinLockIrqBackend>;

/// A spinlock that interrupt handlers take too: interrupts are off while it is held.
pub struct SpinLockIrqBackend;

unsafe impl Backend for SpinLockIrqBackend {
    type State = bindings::spinlock_t;
    type GuardState = core::ffi::c_ulong;

    unsafe fn lock(ptr: *mut Self::State) -> Self::GuardState {
        unsafe { bindings::spin_lock_irqsave(ptr) }
    }

    unsafe fn try_lock(ptr: *mut Self::State) -> Option<Self::GuardState> {
        let mut flags = 0;
        let taken = unsafe { bindings::spin_trylock_irqsave(ptr, &mut flags) };

        if taken != 0 {
            Some(flags)
        } else {
            None
        }
    }

    unsafe fn unlock(ptr: *mut Self::State, guard_state: &Self::GuardState) {
        unsafe { bindings::spin_unlock_irqrestore(ptr, *guard_state) }
    }
}
// endregion:spinlock_irq
