// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;
use crate::marker::FnPtr;

pub(crate) mod const_ptr;
pub(crate) mod metadata;
pub(crate) mod mut_ptr;
pub(crate) mod non_null;
pub(crate) mod unique;

pub use metadata::{DynMetadata, Pointee, Thin, from_raw_parts, from_raw_parts_mut, metadata};
pub use non_null::NonNull;
pub use unique::Unique;

pub type Alignment = crate::mem::Alignment;

pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {
    unsafe { crate::intrinsics::copy_nonoverlapping(src, dst, count) }
}

pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize) {
    unsafe { crate::intrinsics::copy(src, dst, count) }
}

pub const unsafe fn write_bytes<T>(dst: *mut T, val: u8, count: usize) {
    opaque()
}

#[lang = "drop_in_place"]
pub unsafe fn drop_in_place<T>(to_drop: *mut T)
where
    T: ?Sized,
{
    unsafe { drop_in_place(to_drop) }
}

pub const fn null<T: ?Sized + Thin>() -> *const T {
    from_raw_parts(without_provenance::<()>(0), ())
}

pub const fn null_mut<T: ?Sized + Thin>() -> *mut T {
    from_raw_parts_mut(without_provenance_mut::<()>(0), ())
}

pub const fn without_provenance<T>(addr: usize) -> *const T {
    addr as *const T
}

pub const fn dangling<T>() -> *const T {
    without_provenance(align_of::<T>())
}

pub const fn without_provenance_mut<T>(addr: usize) -> *mut T {
    addr as *mut T
}

pub const fn dangling_mut<T>() -> *mut T {
    without_provenance_mut(align_of::<T>())
}

pub const fn with_exposed_provenance<T>(addr: usize) -> *const T {
    opaque()
}

pub const fn with_exposed_provenance_mut<T>(addr: usize) -> *mut T {
    opaque()
}

pub const fn from_ref<T: ?Sized>(r: &T) -> *const T {
    r
}

pub const fn from_mut<T: ?Sized>(r: &mut T) -> *mut T {
    r
}

pub const fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {
    crate::intrinsics::aggregate_raw_ptr(data, len)
}

pub const fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {
    crate::intrinsics::aggregate_raw_ptr(data, len)
}

pub const unsafe fn swap<T>(x: *mut T, y: *mut T) {
    unsafe {
        let a = read(x);
        let b = read(y);
        write(x, b);
        write(y, a);
    }
}

pub const unsafe fn swap_nonoverlapping<T>(x: *mut T, y: *mut T, count: usize) {
    opaque()
}

pub const unsafe fn replace<T>(dst: *mut T, src: T) -> T {
    unsafe {
        let old = read(dst);
        write(dst, src);
        old
    }
}

pub const unsafe fn read<T>(src: *const T) -> T {
    unsafe { crate::intrinsics::read_via_copy(src) }
}

pub const unsafe fn read_unaligned<T>(src: *const T) -> T {
    unsafe { crate::intrinsics::read_via_copy(src) }
}

pub const unsafe fn write<T>(dst: *mut T, src: T) {
    unsafe { crate::intrinsics::write_via_move(dst, src) }
}

pub const unsafe fn write_unaligned<T>(dst: *mut T, src: T) {
    unsafe { crate::intrinsics::write_via_move(dst, src) }
}

pub unsafe fn read_volatile<T>(src: *const T) -> T {
    unsafe { crate::intrinsics::read_via_copy(src) }
}

pub unsafe fn write_volatile<T>(dst: *mut T, src: T) {
    unsafe { crate::intrinsics::write_via_move(dst, src) }
}

pub fn eq<T: ?Sized>(a: *const T, b: *const T) -> bool {
    a == b
}

pub fn addr_eq<T: ?Sized, U: ?Sized>(p: *const T, q: *const U) -> bool {
    (p as *const ()) == (q as *const ())
}

pub fn fn_addr_eq<T: FnPtr, U: FnPtr>(f: T, g: U) -> bool {
    f.addr() == g.addr()
}

pub fn hash<T: ?Sized, S: Hasher>(hashee: *const T, into: &mut S) {
    opaque()
}

impl<F: FnPtr> PartialEq for F {
    fn eq(&self, other: &F) -> bool {
        opaque()
    }
}

impl<F: FnPtr> Eq for F {}

impl<F: FnPtr> PartialOrd for F {
    fn partial_cmp(&self, other: &F) -> Option<Ordering> {
        opaque()
    }
}

impl<F: FnPtr> Ord for F {
    fn cmp(&self, other: &F) -> Ordering {
        opaque()
    }
}

impl<F: FnPtr> Hash for F {
    fn hash<HH>(&self, state: &mut HH)
    where
        HH: Hasher,
    {
        opaque()
    }
}

impl<F: FnPtr> fmt::Pointer for F {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> Result<(), fmt::Error> {
        opaque()
    }
}

impl<F: FnPtr> fmt::Debug for F {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> Result<(), fmt::Error> {
        opaque()
    }
}

pub macro addr_of($place:expr) {
    &raw const $place
}

pub macro addr_of_mut($place:expr) {
    &raw mut $place
}
