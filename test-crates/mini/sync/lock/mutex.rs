// SPDX-License-Identifier: MIT OR Apache-2.0

//! `struct mutex`.

// region:mutex
use super::{Backend, Guard, Lock};
use crate::bindings;

/// A mutex with a value inside.
#[macro_export]
macro_rules! new_mutex {
    ($inner:expr $(, $name:literal)? $(,)?) => {
        $crate::sync::Mutex::new($inner)
    };
}
pub use new_mutex;

pub type Mutex<T> = Lock<T, MutexBackend>;

pub type MutexGuard<'a, T> = Guard<'a, T, MutexBackend>;

pub struct MutexBackend;

unsafe impl Backend for MutexBackend {
    type State = bindings::mutex;
    type GuardState = ();

    unsafe fn lock(ptr: *mut Self::State) -> Self::GuardState {
        unsafe { bindings::mutex_lock(ptr) }
    }

    unsafe fn try_lock(ptr: *mut Self::State) -> Option<Self::GuardState> {
        let taken = unsafe { bindings::mutex_trylock(ptr) };

        if taken != 0 {
            Some(())
        } else {
            None
        }
    }

    unsafe fn unlock(ptr: *mut Self::State, _guard_state: &Self::GuardState) {
        unsafe { bindings::mutex_unlock(ptr) }
    }
}
// endregion:mutex
