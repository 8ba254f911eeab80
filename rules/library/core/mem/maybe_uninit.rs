// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::mem::ManuallyDrop;

#[derive(Copy)]
#[lang = "maybe_uninit"]
#[repr(transparent)]
pub union MaybeUninit<T> {
    uninit: (),
    value: ManuallyDrop<T>,
}

impl<T: Copy> Clone for MaybeUninit<T> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T> fmt::Debug for MaybeUninit<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> MaybeUninit<T> {
    pub const fn new(val: T) -> MaybeUninit<T> {
        opaque()
    }

    pub const fn uninit() -> MaybeUninit<T> {
        opaque()
    }

    pub const fn zeroed() -> MaybeUninit<T> {
        opaque()
    }

    pub const fn write(&mut self, val: T) -> &mut T {
        opaque()
    }

    pub const fn as_ptr(&self) -> *const T {
        opaque()
    }

    pub const fn as_mut_ptr(&mut self) -> *mut T {
        opaque()
    }

    pub const unsafe fn assume_init(self) -> T {
        opaque()
    }

    pub const unsafe fn assume_init_read(&self) -> T {
        opaque()
    }

    pub unsafe fn assume_init_drop(&mut self) {
        opaque()
    }

    pub const unsafe fn assume_init_ref(&self) -> &T {
        opaque()
    }

    pub const unsafe fn assume_init_mut(&mut self) -> &mut T {
        opaque()
    }

    pub const unsafe fn array_assume_init<const N: usize>(array: [Self; N]) -> [T; N] {
        opaque()
    }
}

impl<T> [MaybeUninit<T>] {
    pub const fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T]
    where
        T: Copy,
    {
        opaque()
    }

    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T]
    where
        T: Clone,
    {
        opaque()
    }

    pub unsafe fn assume_init_drop(&mut self) {
        opaque()
    }

    pub const unsafe fn assume_init_ref(&self) -> &[T] {
        opaque()
    }

    pub const unsafe fn assume_init_mut(&mut self) -> &mut [T] {
        opaque()
    }
}

impl<T, const N: usize> From<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn from(arr: [MaybeUninit<T>; N]) -> Self {
        opaque()
    }
}

impl<T, const N: usize> AsRef<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>; N] {
        opaque()
    }
}

impl<T, const N: usize> AsRef<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_ref(&self) -> &[MaybeUninit<T>] {
        opaque()
    }
}

impl<T, const N: usize> AsMut<[MaybeUninit<T>; N]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>; N] {
        opaque()
    }
}

impl<T, const N: usize> AsMut<[MaybeUninit<T>]> for MaybeUninit<[T; N]> {
    fn as_mut(&mut self) -> &mut [MaybeUninit<T>] {
        opaque()
    }
}

impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {
    fn from(arr: MaybeUninit<[T; N]>) -> Self {
        opaque()
    }
}
