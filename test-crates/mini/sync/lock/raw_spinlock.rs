// SPDX-License-Identifier: MIT OR Apache-2.0

//! `raw_spinlock_t`: spins on every kernel, a real-time one included.

// region:raw_spinlock
use super::{Backend, Guard, Lock};
use crate::bindings;

pub type RawSpinLock<T> = Lock<T, RawSpinLockBackend>;

pub type RawSpinLockGuard<'a, T> = Guard<'a, T, RawSpinLockBackend>;

pub struct RawSpinLockBackend;

unsafe impl Backend for RawSpinLockBackend {
    type State = bindings::raw_spinlock_t;
    type GuardState = ();

    unsafe fn lock(ptr: *mut Self::State) -> Self::GuardState {
        unsafe { bindings::raw_spin_lock(ptr) }
    }

    unsafe fn try_lock(ptr: *mut Self::State) -> Option<Self::GuardState> {
        if unsafe { bindings::raw_spin_trylock(ptr) } != 0 {
            Some(())
        } else {
            None
        }
    }

    unsafe fn unlock(ptr: *mut Self::State, _guard_state: &Self::GuardState) {
        unsafe { bindings::raw_spin_unlock(ptr) }
    }
}
// endregion:raw_spinlock
