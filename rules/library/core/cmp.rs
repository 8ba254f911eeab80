// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::intrinsics::opaque;
use crate::marker::PhantomData;

#[lang = "eq"]
pub trait PartialEq<Rhs: ?Sized = Self> {
    fn eq(&self, other: &Rhs) -> bool;

    fn ne(&self, other: &Rhs) -> bool {
        !(self == other)
    }
}

pub trait Eq: PartialEq<Self> {
    fn assert_receiver_is_total_eq(&self) {
        opaque()
    }

    fn assert_fields_are_eq(&self) {
        opaque()
    }
}

pub struct AssertParamIsEq<T: Eq + ?Sized> {
    _field: PhantomData<T>,
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
        matches!(self, Ordering::Equal)
    }

    pub const fn is_ne(self) -> bool {
        !matches!(self, Ordering::Equal)
    }

    pub const fn is_lt(self) -> bool {
        matches!(self, Ordering::Less)
    }

    pub const fn is_gt(self) -> bool {
        matches!(self, Ordering::Greater)
    }

    pub const fn is_le(self) -> bool {
        !matches!(self, Ordering::Greater)
    }

    pub const fn is_ge(self) -> bool {
        !matches!(self, Ordering::Less)
    }

    pub const fn reverse(self) -> Ordering {
        match self {
            Ordering::Less => Ordering::Greater,
            Ordering::Equal => Ordering::Equal,
            Ordering::Greater => Ordering::Less,
        }
    }

    pub const fn then(self, other: Ordering) -> Ordering {
        match self {
            Ordering::Equal => other,
            order => order,
        }
    }

    pub fn then_with<F>(self, f: F) -> Ordering
    where
        F: FnOnce() -> Ordering,
    {
        match self {
            Ordering::Equal => f(),
            order => order,
        }
    }
}

#[derive(Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(transparent)]
pub struct Reverse<T>(pub T);

impl<T: PartialOrd> PartialOrd for Reverse<T> {
    fn partial_cmp(&self, other: &Reverse<T>) -> Option<Ordering> {
        other.0.partial_cmp(&self.0)
    }
}

impl<T: Ord> Ord for Reverse<T> {
    fn cmp(&self, other: &Reverse<T>) -> Ordering {
        other.0.cmp(&self.0)
    }
}

impl<T: Clone> Clone for Reverse<T> {
    fn clone(&self) -> Reverse<T> {
        Reverse(self.0.clone())
    }
}

pub trait Ord: Eq + PartialOrd<Self> {
    fn cmp(&self, other: &Self) -> Ordering;

    fn max(self, other: Self) -> Self
    where
        Self: Sized,
    {
        if other < self { self } else { other }
    }

    fn min(self, other: Self) -> Self
    where
        Self: Sized,
    {
        if other < self { other } else { self }
    }

    fn clamp(self, min: Self, max: Self) -> Self
    where
        Self: Sized,
    {
        if self < min {
            min
        } else if self > max {
            max
        } else {
            self
        }
    }
}

#[lang = "partial_ord"]
pub trait PartialOrd<Rhs: ?Sized = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;

    fn lt(&self, other: &Rhs) -> bool {
        matches!(self.partial_cmp(other), Some(Ordering::Less))
    }

    fn le(&self, other: &Rhs) -> bool {
        matches!(
            self.partial_cmp(other),
            Some(Ordering::Less | Ordering::Equal)
        )
    }

    fn gt(&self, other: &Rhs) -> bool {
        matches!(self.partial_cmp(other), Some(Ordering::Greater))
    }

    fn ge(&self, other: &Rhs) -> bool {
        matches!(
            self.partial_cmp(other),
            Some(Ordering::Greater | Ordering::Equal)
        )
    }
}

pub fn min<T: Ord>(v1: T, v2: T) -> T {
    v1.min(v2)
}

pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {
    if compare(&v1, &v2).is_le() { v1 } else { v2 }
}

pub fn min_by_key<T, F, K>(v1: T, v2: T, mut f: F) -> T
where
    F: FnMut(&T) -> K,
    K: Ord,
{
    if f(&v2) < f(&v1) { v2 } else { v1 }
}

pub fn max<T: Ord>(v1: T, v2: T) -> T {
    v1.max(v2)
}

pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {
    if compare(&v1, &v2).is_gt() { v1 } else { v2 }
}

pub fn max_by_key<T, F, K>(v1: T, v2: T, mut f: F) -> T
where
    F: FnMut(&T) -> K,
    K: Ord,
{
    if f(&v2) < f(&v1) { v1 } else { v2 }
}

impl PartialEq for () {
    fn eq(&self, _other: &()) -> bool {
        opaque()
    }
}

impl PartialEq for bool {
    fn eq(&self, other: &Self) -> bool {
        *self == *other
    }
}

impl PartialEq for char {
    fn eq(&self, other: &Self) -> bool {
        *self == *other
    }
}

macro_rules! family1 {
    ($($t:ident)*) => {$(
        impl PartialEq for $t {
            fn eq(&self, other: &Self) -> bool {
                *self == *other
            }
        }

        impl PartialOrd for $t {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                opaque()
            }
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
            fn cmp(&self, other: &Self) -> Ordering {
                opaque()
            }
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
        PartialEq::eq(*self, *other)
    }
}

impl<A, B: ?Sized> PartialOrd<&B> for &A
where
    A: PartialOrd<B> + ?Sized,
{
    fn partial_cmp(&self, other: &&B) -> Option<Ordering> {
        PartialOrd::partial_cmp(*self, *other)
    }
}

impl<A> Ord for &A
where
    A: Ord + ?Sized,
{
    fn cmp(&self, other: &Self) -> Ordering {
        Ord::cmp(*self, *other)
    }
}

impl<A> Eq for &A where A: Eq + ?Sized {}

impl<A, B: ?Sized> PartialEq<&mut B> for &mut A
where
    A: PartialEq<B> + ?Sized,
{
    fn eq(&self, other: &&mut B) -> bool {
        PartialEq::eq(*self, *other)
    }
}

impl<A, B: ?Sized> PartialOrd<&mut B> for &mut A
where
    A: PartialOrd<B> + ?Sized,
{
    fn partial_cmp(&self, other: &&mut B) -> Option<Ordering> {
        PartialOrd::partial_cmp(*self, *other)
    }
}

impl<A> Ord for &mut A
where
    A: Ord + ?Sized,
{
    fn cmp(&self, other: &Self) -> Ordering {
        Ord::cmp(*self, *other)
    }
}

impl<A> Eq for &mut A where A: Eq + ?Sized {}

impl<A, B: ?Sized> PartialEq<&mut B> for &A
where
    A: PartialEq<B> + ?Sized,
{
    fn eq(&self, other: &&mut B) -> bool {
        PartialEq::eq(*self, *other)
    }
}

impl<A, B: ?Sized> PartialEq<&B> for &mut A
where
    A: PartialEq<B> + ?Sized,
{
    fn eq(&self, other: &&B) -> bool {
        PartialEq::eq(*self, *other)
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
