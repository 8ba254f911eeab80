// SPDX-License-Identifier: MIT OR Apache-2.0

//! One lock type for every kind of lock, and the guard that owns it.

// region:lock
use crate::types::{NotThreadSafe, Opaque, ScopeGuard};
use core::cell::UnsafeCell;
use core::ops::{Deref, DerefMut};
use core::pin::Pin;

// endregion:lock
// region:mutex
pub mod mutex;
// endregion:mutex
// region:raw_spinlock
pub mod raw_spinlock;
// endregion:raw_spinlock
// region:spinlock
pub mod spinlock;
// endregion:spinlock

// region:lock
/// How one kind of lock is taken and given back.
///
/// # Safety
///
/// From `lock` to `unlock`, nobody else may own the same state.
pub unsafe trait Backend {
    /// The C object.
    type State;

    /// What `unlock` needs to know from `lock`.
    type GuardState;

    /// # Safety
    ///
    /// `ptr` is an initialised lock.
    #[must_use]
    unsafe fn lock(ptr: *mut Self::State) -> Self::GuardState;

    /// # Safety
    ///
    /// `ptr` is an initialised lock.
    unsafe fn try_lock(ptr: *mut Self::State) -> Option<Self::GuardState>;

    /// # Safety
    ///
    /// The caller owns the lock.
    unsafe fn unlock(ptr: *mut Self::State, guard_state: &Self::GuardState);

    /// # Safety
    ///
    /// The caller owned the lock before and has `guard_state` from then.
    unsafe fn relock(ptr: *mut Self::State, guard_state: &mut Self::GuardState) {
        *guard_state = unsafe { Self::lock(ptr) };
    }
}

/// Data that only the owner of the lock can reach.
#[repr(C)]
pub struct Lock<T: ?Sized, B: Backend> {
    state: Opaque<B::State>,
    pub(crate) data: UnsafeCell<T>,
}

unsafe impl<T: ?Sized + Send, B: Backend> Send for Lock<T, B> {}

unsafe impl<T: ?Sized + Send, B: Backend> Sync for Lock<T, B> {}

impl<T, B: Backend> Lock<T, B> {
    pub const fn new(value: T) -> Self {
        Self { state: Opaque::zeroed(), data: UnsafeCell::new(value) }
    }
}

impl<T: ?Sized, B: Backend> Lock<T, B> {
    /// Waits for the lock and owns it until the guard is dropped.
    pub fn lock(&self) -> Guard<'_, T, B> {
        let state = unsafe { B::lock(self.state.get()) };
        unsafe { Guard::new(self, state) }
    }

    /// Owns the lock if nobody else does now.
    #[must_use = "the lock is released again if the guard is not kept"]
    pub fn try_lock(&self) -> Option<Guard<'_, T, B>> {
        unsafe { B::try_lock(self.state.get()).map(|state| Guard::new(self, state)) }
    }

    /// The C lock, for code that locks without a guard.
    pub fn as_raw(&self) -> *mut B::State {
        self.state.get()
    }
}

/// Owns a lock; dropping it unlocks.
#[must_use = "the lock is released again if the guard is not kept"]
pub struct Guard<'a, T: ?Sized, B: Backend> {
    pub(crate) lock: &'a Lock<T, B>,
    pub(crate) state: B::GuardState,
    _not_send: NotThreadSafe,
}

unsafe impl<T: Sync + ?Sized, B: Backend> Sync for Guard<'_, T, B> {}

impl<'a, T: ?Sized, B: Backend> Guard<'a, T, B> {
    /// # Safety
    ///
    /// The caller owns the lock and leaves it to the guard.
    pub unsafe fn new(lock: &'a Lock<T, B>, state: B::GuardState) -> Self {
        Self { lock, state, _not_send: NotThreadSafe }
    }

    pub fn lock_ref(&self) -> &'a Lock<T, B> {
        self.lock
    }

    /// Runs `cb` without the lock, and takes the lock again however `cb` ends.
    pub fn do_unlocked<U>(&mut self, cb: impl FnOnce() -> U) -> U {
        unsafe { B::unlock(self.lock.state.get(), &self.state) };

        let _relock =
            ScopeGuard::new(|| unsafe { B::relock(self.lock.state.get(), &mut self.state) });

        cb()
    }

    pub fn as_mut(&mut self) -> Pin<&mut T> {
        unsafe { Pin::new_unchecked(&mut *self.lock.data.get()) }
    }
}

impl<T: ?Sized, B: Backend> Deref for Guard<'_, T, B> {
    type Target = T;

    fn deref(&self) -> &Self::Target {
        unsafe { &*self.lock.data.get() }
    }
}

impl<T: ?Sized, B: Backend> DerefMut for Guard<'_, T, B> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        unsafe { &mut *self.lock.data.get() }
    }
}

impl<T: ?Sized, B: Backend> Drop for Guard<'_, T, B> {
    fn drop(&mut self) {
        unsafe { B::unlock(self.lock.state.get(), &self.state) };
    }
}
// endregion:lock
