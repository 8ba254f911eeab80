// SPDX-License-Identifier: MIT OR Apache-2.0

//! Small building blocks.

// region:opaque needs: types
use core::{cell::UnsafeCell, marker::PhantomData, marker::PhantomPinned, mem::MaybeUninit};

/// A C object that Rust only ever points at.
#[repr(transparent)]
pub struct Opaque<T> {
    value: UnsafeCell<MaybeUninit<T>>,
    _pin: PhantomPinned,
}

impl<T> Opaque<T> {
    pub const fn new(value: T) -> Self {
        Self { value: UnsafeCell::new(MaybeUninit::new(value)), _pin: PhantomPinned }
    }

    pub const fn uninit() -> Self {
        Self { value: UnsafeCell::new(MaybeUninit::uninit()), _pin: PhantomPinned }
    }

    pub const fn zeroed() -> Self {
        Self { value: UnsafeCell::new(MaybeUninit::zeroed()), _pin: PhantomPinned }
    }

    pub const fn get(&self) -> *mut T {
        UnsafeCell::get(&self.value).cast::<T>()
    }

    pub const fn cast_into(this: *const Self) -> *mut T {
        this.cast_mut().cast::<T>()
    }
}

/// Keeps a type on the thread that made it: a held lock must not move to another task.
pub type NotThreadSafe = PhantomData<*mut ()>;

#[allow(non_upper_case_globals)]
pub const NotThreadSafe: NotThreadSafe = PhantomData;
// endregion:opaque

// region:scope_guard needs: types
use core::ops::{Deref, DerefMut};

/// Runs a closure when it goes out of scope, unless it was dismissed.
pub struct ScopeGuard<T, F: FnOnce(T)>(Option<(T, F)>);

impl<T, F: FnOnce(T)> ScopeGuard<T, F> {
    pub fn new_with_data(data: T, cleanup: F) -> Self {
        Self(Some((data, cleanup)))
    }

    pub fn dismiss(mut self) -> T {
        self.0.take().unwrap().0
    }
}

impl ScopeGuard<(), fn(())> {
    pub fn new(cleanup: impl FnOnce()) -> ScopeGuard<(), impl FnOnce(())> {
        ScopeGuard::new_with_data((), move |()| cleanup())
    }
}

impl<T, F: FnOnce(T)> Deref for ScopeGuard<T, F> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.as_ref().unwrap().0
    }
}

impl<T, F: FnOnce(T)> DerefMut for ScopeGuard<T, F> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0.as_mut().unwrap().0
    }
}

impl<T, F: FnOnce(T)> Drop for ScopeGuard<T, F> {
    fn drop(&mut self) {
        if let Some((data, cleanup)) = self.0.take() {
            cleanup(data)
        }
    }
}
// endregion:scope_guard

// region:foreign needs: types
use core::ffi::c_void;

/// A value whose ownership can be handed to C as a pointer, and taken back.
///
/// # Safety
///
/// A pointer from [`into_foreign`](Self::into_foreign) stays valid until it is taken back.
pub unsafe trait ForeignOwnable: Sized {
    type Borrowed<'a>
    where
        Self: 'a;

    fn into_foreign(self) -> *mut c_void;

    /// # Safety
    ///
    /// `ptr` came from [`into_foreign`](Self::into_foreign) and was not taken back yet.
    unsafe fn from_foreign(ptr: *mut c_void) -> Self;

    /// # Safety
    ///
    /// `ptr` came from [`into_foreign`](Self::into_foreign) and is not taken back while the borrow lives.
    unsafe fn borrow<'a>(ptr: *mut c_void) -> Self::Borrowed<'a>;
}
// endregion:foreign
