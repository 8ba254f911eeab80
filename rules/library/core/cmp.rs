// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;

#[lang = "eq"]
pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;

    fn ne(&self, other: &Rhs) -> bool {
        opaque()
    }
}

pub trait Eq: PartialEq<Self> {
    fn assert_receiver_is_total_eq(&self) {
        opaque()
    }
}

#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[lang = "Ordering"]
#[repr(i8)]
pub enum Ordering {
    Less = -1,
    Equal = 0,
    Greater = 1,
}

impl Ordering {
    pub const fn is_eq(self) -> bool {
        opaque()
    }

    pub const fn is_ne(self) -> bool {
        opaque()
    }

    pub const fn is_lt(self) -> bool {
        opaque()
    }

    pub const fn is_gt(self) -> bool {
        opaque()
    }

    pub const fn is_le(self) -> bool {
        opaque()
    }

    pub const fn is_ge(self) -> bool {
        opaque()
    }

    pub const fn reverse(self) -> Ordering {
        opaque()
    }

    pub const fn then(self, other: Ordering) -> Ordering {
        opaque()
    }

    pub fn then_with<F>(self, f: F) -> Ordering
    where
        F: FnOnce() -> Ordering,
    {
        opaque()
    }
}

#[derive(Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Reverse<T>(pub T);

impl<T: PartialOrd> PartialOrd for Reverse<T> {
    fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering> {
        opaque()
    }
}

impl<T: Ord> Ord for Reverse<T> {
    fn cmp(&self, other: &Reverse<T>) -> Ordering {
        opaque()
    }
}

impl<T: Clone> Clone for Reverse<T> {
    fn clone(&self) -> Reverse<T> {
        opaque()
    }
}

pub trait Ord: Eq + PartialOrd<Self> {
    fn cmp(&self, other: &Self) -> Ordering;

    fn max(self, other: Self) -> Self
    where
        Self: Sized,
    {
        opaque()
    }

    fn min(self, other: Self) -> Self
    where
        Self: Sized,
    {
        opaque()
    }

    fn clamp(self, min: Self, max: Self) -> Self
    where
        Self: Sized,
    {
        opaque()
    }
}

#[lang = "partial_ord"]
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;

    fn lt(&self, other: &Rhs) -> bool {
        opaque()
    }

    fn le(&self, other: &Rhs) -> bool {
        opaque()
    }

    fn gt(&self, other: &Rhs) -> bool {
        opaque()
    }

    fn ge(&self, other: &Rhs) -> bool {
        opaque()
    }
}

pub fn min<T: Ord>(v1: T, v2: T) -> T {
    opaque()
}

pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {
    opaque()
}

pub fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T
where
    F: FnMut(&T) -> K,
    K: Ord,
{
    opaque()
}

pub fn max<T: Ord>(v1: T, v2: T) -> T {
    opaque()
}

pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {
    opaque()
}

pub fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T
where
    F: FnMut(&T) -> K,
    K: Ord,
{
    opaque()
}

impl PartialEq for () {
    fn eq(&self, _other: &()) -> bool {
        opaque()
    }
}

impl PartialEq for bool {
    fn eq(&self, other: &Self) -> bool {
        opaque()
    }
}

impl PartialEq for char {
    fn eq(&self, other: &Self) -> bool {
        opaque()
    }
}

macro_rules! family1 {
($($t:ident)*) => {$(
impl PartialEq for $t {
fn eq(&self, other: &Self) -> bool { opaque() }
}

impl PartialOrd for $t {
fn partial_cmp(&self, other: &Self) -> Option<Ordering> { opaque() }
}
)*};
}
family1! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 }

impl Eq for bool {}

impl Eq for char {}

impl Eq for () {}

macro_rules! family2 {
($($t:ident)*) => {$(
impl Eq for $t {}

impl Ord for $t {
fn cmp(&self, other: &Self) -> Ordering { opaque() }
}
)*};
}
family2! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize }

impl PartialOrd for () {
    fn partial_cmp(&self, _: &()) -> Option<Ordering> {
        opaque()
    }
}

impl PartialOrd for bool {
    fn partial_cmp(&self, other: &bool) -> Option<Ordering> {
        opaque()
    }
}

impl Ord for () {
    fn cmp(&self, _other: &()) -> Ordering {
        opaque()
    }
}

impl Ord for bool {
    fn cmp(&self, other: &bool) -> Ordering {
        opaque()
    }
}

impl PartialOrd for char {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl Ord for char {
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl PartialEq for ! {
    fn eq(&self, _: &!) -> bool {
        opaque()
    }
}

impl Eq for ! {}

impl PartialOrd for ! {
    fn partial_cmp(&self, _: &!) -> Option<Ordering> {
        opaque()
    }
}

impl Ord for ! {
    fn cmp(&self, _: &!) -> Ordering {
        opaque()
    }
}

impl<A, B: ?Sized> PartialEq<&B> for &A
where
    A: PartialEq<B> + ?Sized,
{
    fn eq(&self, other: &&B) -> bool {
        opaque()
    }
}

impl<A, B: ?Sized> PartialOrd<&B> for &A
where
    A: PartialOrd<B> + ?Sized,
{
    fn partial_cmp(&self, other: &&B) -> Option<Ordering> {
        opaque()
    }
}

impl<A> Ord for &A
where
    A: Ord + ?Sized,
{
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl<A> Eq for &A where A: Eq + ?Sized {}

impl<A, B: ?Sized> PartialEq<&mut B> for &mut A
where
    A: PartialEq<B> + ?Sized,
{
    fn eq(&self, other: &&mut B) -> bool {
        opaque()
    }
}

impl<A, B: ?Sized> PartialOrd<&mut B> for &mut A
where
    A: PartialOrd<B> + ?Sized,
{
    fn partial_cmp(&self, other: &&mut B) -> Option<Ordering> {
        opaque()
    }
}

impl<A> Ord for &mut A
where
    A: Ord + ?Sized,
{
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl<A> Eq for &mut A where A: Eq + ?Sized {}

impl<A, B: ?Sized> PartialEq<&mut B> for &A
where
    A: PartialEq<B> + ?Sized,
{
    fn eq(&self, other: &&mut B) -> bool {
        opaque()
    }
}

impl<A, B: ?Sized> PartialEq<&B> for &mut A
where
    A: PartialEq<B> + ?Sized,
{
    fn eq(&self, other: &&B) -> bool {
        opaque()
    }
}

#[rustc_builtin_macro]
pub macro PartialEq($item:item) {}

#[rustc_builtin_macro]
pub macro Eq($item:item) {}

#[rustc_builtin_macro]
pub macro PartialOrd($item:item) {}

#[rustc_builtin_macro]
pub macro Ord($item:item) {}
