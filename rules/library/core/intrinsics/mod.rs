// SPDX-License-Identifier: MIT OR Apache-2.0
//! What has no body in Rust.

/// A value about which nothing is known; making it calls nothing, drops nothing and returns.
///
/// The body of every function here whose result does not matter for control and ownership.
#[klint::intrinsic]
pub const fn opaque<T>() -> T {
    loop {}
}

#[rustc_intrinsic]
pub fn abort() -> !;

#[rustc_intrinsic]
pub const unsafe fn unreachable() -> !;

pub const fn cold_path() {}

pub const fn likely(b: bool) -> bool {
    b
}

pub const fn unlikely(b: bool) -> bool {
    b
}

#[rustc_intrinsic]
pub const fn forget<T: ?Sized>(_: T);

#[rustc_intrinsic]
pub const unsafe fn transmute<Src, Dst>(src: Src) -> Dst;

#[rustc_intrinsic]
pub const fn aggregate_raw_ptr<P, D, M>(data: D, meta: M) -> P;

#[rustc_intrinsic]
pub const fn needs_drop<T: ?Sized>() -> bool;

#[rustc_intrinsic]
pub const fn size_of<T>() -> usize;

#[rustc_intrinsic]
pub const fn align_of<T>() -> usize;

#[rustc_intrinsic]
pub const unsafe fn size_of_val<T: ?Sized>(ptr: *const T) -> usize;

#[rustc_intrinsic]
pub const unsafe fn align_of_val<T: ?Sized>(ptr: *const T) -> usize;

#[rustc_intrinsic]
pub const fn offset_of<T>(variant: u32, field: u32) -> usize;

#[rustc_intrinsic]
pub const fn type_name<T: ?Sized>() -> &'static str;

#[rustc_intrinsic]
pub const fn discriminant_value<T>(v: &T) -> <T as crate::marker::DiscriminantKind>::Discriminant;

#[rustc_intrinsic]
pub const unsafe fn read_via_copy<T>(ptr: *const T) -> T;

#[rustc_intrinsic]
pub const unsafe fn write_via_move<T>(ptr: *mut T, value: T);

#[rustc_intrinsic]
pub const fn add_with_overflow<T: Copy>(x: T, y: T) -> (T, bool);

#[rustc_intrinsic]
pub const fn sub_with_overflow<T: Copy>(x: T, y: T) -> (T, bool);

#[rustc_intrinsic]
pub const fn mul_with_overflow<T: Copy>(x: T, y: T) -> (T, bool);

#[rustc_intrinsic]
pub const fn wrapping_add<T: Copy>(a: T, b: T) -> T;

#[rustc_intrinsic]
pub const fn wrapping_sub<T: Copy>(a: T, b: T) -> T;

#[rustc_intrinsic]
pub const fn wrapping_mul<T: Copy>(a: T, b: T) -> T;

#[rustc_intrinsic]
pub const unsafe fn unchecked_add<T: Copy>(x: T, y: T) -> T;

#[rustc_intrinsic]
pub const unsafe fn unchecked_sub<T: Copy>(x: T, y: T) -> T;

#[rustc_intrinsic]
pub const unsafe fn offset<Ptr, Delta>(dst: Ptr, offset: Delta) -> Ptr;

#[rustc_intrinsic]
pub const unsafe fn copy<T>(src: *const T, dst: *mut T, count: usize);

#[rustc_intrinsic]
pub const unsafe fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize);

#[rustc_intrinsic]
pub const fn aggregate_raw_ptr<P, D, M>(data: D, meta: M) -> P;

#[rustc_intrinsic]
pub const fn ptr_metadata<P: crate::ptr::Pointee<Metadata = M> + ?Sized, M>(ptr: *const P) -> M;

/// A number of values that is followed where they may have something to drop.
pub const fn followed<T>(n: usize) -> usize {
    more::<T>(n, 0)
}

/// So many more.
pub const fn more<T>(n: usize, by: usize) -> usize {
    if needs_drop::<T>() {
        unsafe { unchecked_add(n, by) }
    } else {
        opaque()
    }
}

/// So many fewer.
pub const fn fewer<T>(n: usize, by: usize) -> usize {
    if needs_drop::<T>() {
        unsafe { unchecked_sub(n, by) }
    } else {
        opaque()
    }
}
