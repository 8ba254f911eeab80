// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;
use crate::marker::DiscriminantKind;

pub(crate) mod alignment;
pub(crate) mod manually_drop;
pub(crate) mod maybe_dangling;
pub(crate) mod maybe_uninit;

pub use alignment::Alignment;
pub use manually_drop::ManuallyDrop;
pub use maybe_dangling::MaybeDangling;
pub use maybe_uninit::MaybeUninit;

use crate::ptr;

pub const fn forget<T>(t: T) {
    let _ = ManuallyDrop::new(t);
}

pub const fn size_of<T>() -> usize {
    crate::intrinsics::size_of::<T>()
}

pub const fn size_of_val<T: ?Sized>(val: &T) -> usize {
    unsafe { crate::intrinsics::size_of_val(val as *const T) }
}

pub const unsafe fn size_of_val_raw<T: ?Sized>(val: *const T) -> usize {
    unsafe { crate::intrinsics::size_of_val(val) }
}

pub fn min_align_of<T>() -> usize {
    crate::intrinsics::align_of::<T>()
}

pub fn min_align_of_val<T: ?Sized>(val: &T) -> usize {
    unsafe { crate::intrinsics::align_of_val(val as *const T) }
}

pub const fn align_of<T>() -> usize {
    crate::intrinsics::align_of::<T>()
}

pub const fn align_of_val<T: ?Sized>(val: &T) -> usize {
    unsafe { crate::intrinsics::align_of_val(val as *const T) }
}

pub const unsafe fn align_of_val_raw<T: ?Sized>(val: *const T) -> usize {
    unsafe { crate::intrinsics::align_of_val(val) }
}

pub const fn needs_drop<T: ?Sized>() -> bool {
    crate::intrinsics::needs_drop::<T>()
}

pub const unsafe fn zeroed<T>() -> T {
    unsafe { MaybeUninit::zeroed().assume_init() }
}

pub unsafe fn uninitialized<T>() -> T {
    opaque()
}

pub const fn swap<T>(x: &mut T, y: &mut T) {
    unsafe {
        let a = ptr::read(x);
        let b = ptr::read(y);
        ptr::write(x, b);
        ptr::write(y, a);
    }
}

pub fn take<T: Default>(dest: &mut T) -> T {
    replace(dest, T::default())
}

pub const fn replace<T>(dest: &mut T, src: T) -> T {
    unsafe {
        let old = ptr::read(dest);
        ptr::write(dest, src);
        old
    }
}

pub fn drop<T>(_x: T) {}

pub const unsafe fn transmute_copy<Src, Dst>(src: &Src) -> Dst {
    unsafe { ptr::read_unaligned(src as *const Src as *const Dst) }
}

pub struct Discriminant<T>(<T as DiscriminantKind>::Discriminant);

impl<T> Copy for Discriminant<T> {}

impl<T> Clone for Discriminant<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> PartialEq for Discriminant<T> {
    fn eq(&self, rhs: &Self) -> bool {
        opaque()
    }
}

impl<T> Eq for Discriminant<T> {}

impl<T> Hash for Discriminant<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl<T> fmt::Debug for Discriminant<T> {
    fn fmt(&self, fmt: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub const fn discriminant<T>(v: &T) -> Discriminant<T> {
    Discriminant(crate::intrinsics::discriminant_value(v))
}

pub use crate::intrinsics::transmute;

#[rustc_builtin_macro]
pub macro offset_of($Container:ty, $($fields:expr)+ $(,)?) {}
