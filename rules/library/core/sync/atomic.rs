// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cell::UnsafeCell;
use crate::fmt;
use crate::intrinsics::opaque;

pub unsafe trait AtomicPrimitive: Sized + Copy + private::Sealed {}

macro_rules! atomic_primitive {
    ($($t:ident)*) => {$(
        unsafe impl AtomicPrimitive for $t {}

        impl private::Sealed for $t {}
    )*};
}
atomic_primitive! { bool u8 u16 u32 u64 usize i8 i16 i32 i64 isize }

unsafe impl<T> AtomicPrimitive for *mut T {}

impl<T> private::Sealed for *mut T {}

mod private {
    pub trait Sealed {}
}

#[repr(C)]
pub struct Atomic<T: AtomicPrimitive> {
    v: UnsafeCell<T>,
}

unsafe impl<T: AtomicPrimitive> Send for Atomic<T> {}

unsafe impl<T: AtomicPrimitive> Sync for Atomic<T> {}

pub type AtomicBool = Atomic<bool>;

impl Default for AtomicBool {
    fn default() -> Self {
        opaque()
    }
}

pub type AtomicPtr<T> = Atomic<*mut T>;

impl<T> Default for AtomicPtr<T> {
    fn default() -> AtomicPtr<T> {
        opaque()
    }
}

#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ordering {
    Relaxed,
    Release,
    Acquire,
    AcqRel,
    SeqCst,
}

impl Atomic<bool> {
    pub const fn new(v: bool) -> AtomicBool {
        Atomic {
            v: UnsafeCell::new(v),
        }
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut bool) -> &'a AtomicBool {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut bool {
        self.v.get_mut()
    }

    pub const fn into_inner(self) -> bool {
        self.v.into_inner()
    }

    pub fn load(&self, order: Ordering) -> bool {
        opaque()
    }

    pub fn store(&self, val: bool, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, val: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn compare_and_swap(&self, current: bool, new: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: bool,
        new: bool,
        success: Ordering,
        failure: Ordering,
    ) -> Result<bool, bool> {
        opaque()
    }

    pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {
        opaque()
    }

    pub fn fetch_not(&self, order: Ordering) -> bool {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut bool {
        self.v.get()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<bool, bool>
    where
        F: FnMut(bool) -> Option<bool>,
    {
        self.try_update(set_order, fetch_order, f)
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        mut f: impl FnMut(bool) -> Option<bool>,
    ) -> Result<bool, bool> {
        let mut old = self.load(fetch_order);
        while let Some(new) = f(old) {
            match self.compare_exchange_weak(old, new, set_order, fetch_order) {
                Ok(old) => return Ok(old),
                Err(found) => old = found,
            }
        }
        Err(old)
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        mut f: impl FnMut(bool) -> bool,
    ) -> bool {
        let mut old = self.load(fetch_order);
        loop {
            match self.compare_exchange_weak(old, f(old), set_order, fetch_order) {
                Ok(old) => return old,
                Err(found) => old = found,
            }
        }
    }
}

impl<T> Atomic<*mut T> {
    pub const fn new(p: *mut T) -> AtomicPtr<T> {
        Atomic {
            v: UnsafeCell::new(p),
        }
    }

    pub const unsafe fn from_ptr<'a>(ptr: *mut *mut T) -> &'a AtomicPtr<T> {
        opaque()
    }

    pub fn get_mut(&mut self) -> &mut *mut T {
        self.v.get_mut()
    }

    pub const fn into_inner(self) -> *mut T {
        self.v.into_inner()
    }

    pub fn load(&self, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn store(&self, ptr: *mut T, order: Ordering) {
        opaque()
    }

    pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn compare_and_swap(&self, current: *mut T, new: *mut T, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn compare_exchange(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T> {
        opaque()
    }

    pub fn compare_exchange_weak(
        &self,
        current: *mut T,
        new: *mut T,
        success: Ordering,
        failure: Ordering,
    ) -> Result<*mut T, *mut T> {
        opaque()
    }

    pub fn fetch_update<F>(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        f: F,
    ) -> Result<*mut T, *mut T>
    where
        F: FnMut(*mut T) -> Option<*mut T>,
    {
        self.try_update(set_order, fetch_order, f)
    }

    pub fn try_update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        mut f: impl FnMut(*mut T) -> Option<*mut T>,
    ) -> Result<*mut T, *mut T> {
        let mut old = self.load(fetch_order);
        while let Some(new) = f(old) {
            match self.compare_exchange_weak(old, new, set_order, fetch_order) {
                Ok(old) => return Ok(old),
                Err(found) => old = found,
            }
        }
        Err(old)
    }

    pub fn update(
        &self,
        set_order: Ordering,
        fetch_order: Ordering,
        mut f: impl FnMut(*mut T) -> *mut T,
    ) -> *mut T {
        let mut old = self.load(fetch_order);
        loop {
            match self.compare_exchange_weak(old, f(old), set_order, fetch_order) {
                Ok(old) => return old,
                Err(found) => old = found,
            }
        }
    }

    pub fn fetch_ptr_add(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_ptr_sub(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_byte_add(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_byte_sub(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_or(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_and(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub fn fetch_xor(&self, val: usize, order: Ordering) -> *mut T {
        opaque()
    }

    pub const fn as_ptr(&self) -> *mut *mut T {
        self.v.get()
    }
}

impl From<bool> for AtomicBool {
    fn from(b: bool) -> Self {
        opaque()
    }
}

impl<T> From<*mut T> for AtomicPtr<T> {
    fn from(p: *mut T) -> Self {
        opaque()
    }
}

pub type AtomicI8 = Atomic<i8>;

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl Atomic<$t> {
            pub const fn new(v: $t) -> Self {
                Atomic {
                    v: UnsafeCell::new(v),
                }
            }

            pub const unsafe fn from_ptr<'a>(ptr: *mut $t) -> &'a Atomic<$t> {
                opaque()
            }

            pub fn get_mut(&mut self) -> &mut $t {
                self.v.get_mut()
            }

            pub const fn into_inner(self) -> $t {
                self.v.into_inner()
            }

            pub fn load(&self, order: Ordering) -> $t {
                opaque()
            }

            pub fn store(&self, val: $t, order: Ordering) {
                opaque()
            }

            pub fn swap(&self, val: $t, order: Ordering) -> $t {
                opaque()
            }

            pub fn compare_and_swap(
                &self,
                current: $t,
                new: $t,
                order: Ordering,
            ) -> $t {
                opaque()
            }

            pub fn compare_exchange(
                &self,
                current: $t,
                new: $t,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$t, $t> {
                opaque()
            }

            pub fn compare_exchange_weak(
                &self,
                current: $t,
                new: $t,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$t, $t> {
                opaque()
            }

            pub fn fetch_add(&self, val: $t, order: Ordering) -> $t {
                opaque()
            }

            pub fn fetch_sub(&self, val: $t, order: Ordering) -> $t {
                opaque()
            }

            pub fn fetch_and(&self, val: $t, order: Ordering) -> $t {
                opaque()
            }

            pub fn fetch_nand(&self, val: $t, order: Ordering) -> $t {
                opaque()
            }

            pub fn fetch_or(&self, val: $t, order: Ordering) -> $t {
                opaque()
            }

            pub fn fetch_xor(&self, val: $t, order: Ordering) -> $t {
                opaque()
            }

            pub fn fetch_update<F>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                f: F,
            ) -> Result<$t, $t>
            where
                F: FnMut($t) -> Option<$t>,
            {
                self.try_update(set_order, fetch_order, f)
            }

            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                mut f: impl FnMut($t) -> Option<$t>,
            ) -> Result<$t, $t> {
                let mut old = self.load(fetch_order);
                while let Some(new) = f(old) {
                    match self.compare_exchange_weak(old, new, set_order, fetch_order) {
                        Ok(old) => return Ok(old),
                        Err(found) => old = found,
                    }
                }
                Err(old)
            }

            pub fn update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                mut f: impl FnMut($t) -> $t,
            ) -> $t {
                let mut old = self.load(fetch_order);
                loop {
                    match self.compare_exchange_weak(old, f(old), set_order, fetch_order) {
                        Ok(old) => return old,
                        Err(found) => old = found,
                    }
                }
            }

            pub fn fetch_max(&self, val: $t, order: Ordering) -> $t {
                opaque()
            }

            pub fn fetch_min(&self, val: $t, order: Ordering) -> $t {
                opaque()
            }

            pub const fn as_ptr(&self) -> *mut $t {
                self.v.get()
            }
        }

        impl Default for Atomic<$t> {
            fn default() -> Self {
                opaque()
            }
        }

        impl From<$t> for Atomic<$t> {
            fn from(v: $t) -> Self {
                opaque()
            }
        }

        impl fmt::Debug for Atomic<$t> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                opaque()
            }
        }
    )*};
}
family1! { u8 u16 u32 u64 usize i8 i16 i32 i64 isize }

pub type AtomicU8 = Atomic<u8>;

pub type AtomicI16 = Atomic<i16>;

pub type AtomicU16 = Atomic<u16>;

pub type AtomicI32 = Atomic<i32>;

pub type AtomicU32 = Atomic<u32>;

pub type AtomicI64 = Atomic<i64>;

pub type AtomicU64 = Atomic<u64>;

pub type AtomicIsize = Atomic<isize>;

pub type AtomicUsize = Atomic<usize>;

pub fn fence(order: Ordering) {
    opaque()
}

pub fn compiler_fence(order: Ordering) {
    opaque()
}

impl fmt::Debug for AtomicBool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::Debug for AtomicPtr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> fmt::Pointer for AtomicPtr<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub fn spin_loop_hint() {
    opaque()
}
