// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::ffi::c_str::CStr;
use crate::intrinsics::opaque;
use crate::marker::PhantomData;

#[lang = "clone"]
pub trait Clone: Sized {
    #[lang = "clone_fn"]
    fn clone(&self) -> Self;

    fn clone_from(&mut self, source: &Self) {
        *self = source.clone()
    }
}

pub struct AssertParamIsClone<T: Clone + ?Sized> {
    _field: PhantomData<T>,
}

pub struct AssertParamIsCopy<T: Copy + ?Sized> {
    _field: PhantomData<T>,
}

pub unsafe trait CloneToUninit {
    unsafe fn clone_to_uninit(&self, dest: *mut u8);
}

unsafe impl<T: Clone> CloneToUninit for T {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {
        opaque()
    }
}

unsafe impl<T: Clone> CloneToUninit for [T] {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {
        opaque()
    }
}

unsafe impl CloneToUninit for str {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {
        opaque()
    }
}

unsafe impl CloneToUninit for CStr {
    unsafe fn clone_to_uninit(&self, dest: *mut u8) {
        opaque()
    }
}

impl Clone for char {
    fn clone(&self) -> Self {
        *self
    }
}

impl Clone for bool {
    fn clone(&self) -> Self {
        *self
    }
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Clone for $t {
            fn clone(&self) -> Self {
                *self
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

impl Clone for ! {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T: ?Sized> Clone for *const T {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Clone for *mut T {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Clone for &T {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> !Clone for &mut T {}

#[lang = "trivial_clone"]
pub unsafe trait TrivialClone: Clone {}
#[rustc_builtin_macro]
pub macro Clone($item:item) {}
