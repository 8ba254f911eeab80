// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::mem::ManuallyDrop;

use crate::ptr;

#[derive(Copy)]
#[lang = "maybe_uninit"]
#[repr(transparent)]
pub union MaybeUninit<T> {
    uninit: (),
    value: ManuallyDrop<T>,
}

impl<T: Copy> Clone for MaybeUninit<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> fmt::Debug for MaybeUninit<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> MaybeUninit<T> {
    pub const fn new(val: T) -> MaybeUninit<T> {
        MaybeUninit {
            value: ManuallyDrop::new(val),
        }
    }

    pub const fn uninit() -> MaybeUninit<T> {
        MaybeUninit { uninit: () }
    }

    pub const fn zeroed() -> MaybeUninit<T> {
        MaybeUninit { uninit: () }
    }

    pub const fn write(&mut self, val: T) -> &mut T {
        *self = MaybeUninit::new(val);
        unsafe { self.assume_init_mut() }
    }

    pub const fn as_ptr(&self) -> *const T {
        self as *const _ as *const T
    }

    pub const fn as_mut_ptr(&mut self) -> *mut T {
        self as *mut _ as *mut T
    }

    pub const unsafe fn assume_init(self) -> T {
        unsafe { ManuallyDrop::into_inner(self.value) }
    }

    pub const unsafe fn assume_init_read(&self) -> T {
        unsafe { self.as_ptr().read() }
    }

    pub unsafe fn assume_init_drop(&mut self) {
        unsafe { ptr::drop_in_place(self.as_mut_ptr()) }
    }

    pub const unsafe fn assume_init_ref(&self) -> &T {
        unsafe { &*self.as_ptr() }
    }

    pub const unsafe fn assume_init_mut(&mut self) -> &mut T {
        unsafe { &mut *self.as_mut_ptr() }
    }

    pub const unsafe fn array_assume_init<const N: usize>(array: [Self; N]) -> [T; N] {
        unsafe { crate::mem::transmute_copy(&ManuallyDrop::new(array)) }
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
        let mut at = 0;
        while at < src.len() {
            self[at].write(src[at].clone());
            at += 1;
        }
        unsafe { self.assume_init_mut() }
    }

    pub unsafe fn assume_init_drop(&mut self) {
        unsafe { ptr::drop_in_place(self as *mut Self as *mut [T]) }
    }

    pub const unsafe fn assume_init_ref(&self) -> &[T] {
        unsafe { &*(self as *const Self as *const [T]) }
    }

    pub const unsafe fn assume_init_mut(&mut self) -> &mut [T] {
        unsafe { &mut *(self as *mut Self as *mut [T]) }
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
