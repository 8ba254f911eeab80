// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::fmt;
use crate::hash::{Hash, Hasher};
use crate::intrinsics::opaque;
use crate::marker::PhantomData;
use crate::marker::variance::sealed::Sealed;

#[derive(Copy, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct PhantomCovariantLifetime<'a>(PhantomCovariant<&'a ()>);

#[derive(Copy, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct PhantomContravariantLifetime<'a>(PhantomContravariant<&'a ()>);

#[derive(Copy, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct PhantomInvariantLifetime<'a>(PhantomInvariant<&'a ()>);

impl fmt::Debug for PhantomCovariantLifetime<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl PhantomCovariantLifetime<'_> {
    pub const fn new() -> Self {
        opaque()
    }
}

impl PhantomContravariantLifetime<'_> {
    pub const fn new() -> Self {
        opaque()
    }
}

impl Sealed for PhantomInvariantLifetime<'_> {
    const VALUE: Self = opaque();
}

impl fmt::Debug for PhantomInvariantLifetime<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Sealed for PhantomContravariantLifetime<'_> {
    const VALUE: Self = opaque();
}

impl Variance for PhantomInvariantLifetime<'_> {}

impl Sealed for PhantomCovariantLifetime<'_> {
    const VALUE: Self = opaque();
}

impl fmt::Debug for PhantomContravariantLifetime<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl Variance for PhantomCovariantLifetime<'_> {}

impl Variance for PhantomContravariantLifetime<'_> {}

impl PhantomInvariantLifetime<'_> {
    pub const fn new() -> Self {
        opaque()
    }
}

#[repr(transparent)]
pub struct PhantomCovariant<T>(PhantomData<fn() -> T>)
where
    T: ?Sized;

#[repr(transparent)]
pub struct PhantomContravariant<T>(PhantomData<fn(T)>)
where
    T: ?Sized;

#[repr(transparent)]
pub struct PhantomInvariant<T>(PhantomData<fn(T) -> T>)
where
    T: ?Sized;

impl<T> fmt::Debug for PhantomInvariant<T>
where
    T: ?Sized,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> Eq for PhantomInvariant<T> where T: ?Sized {}

impl<T> Ord for PhantomInvariant<T>
where
    T: ?Sized,
{
    fn cmp(&self, _: &Self) -> Ordering {
        opaque()
    }
}

impl<T> Sealed for PhantomCovariant<T>
where
    T: ?Sized,
{
    const VALUE: Self = opaque();
}

impl<T> Copy for PhantomContravariant<T> where T: ?Sized {}

impl<T> Variance for PhantomInvariant<T> where T: ?Sized {}

impl<T> Eq for PhantomCovariant<T> where T: ?Sized {}

impl<T> PhantomInvariant<T>
where
    T: ?Sized,
{
    pub const fn new() -> Self {
        opaque()
    }
}

impl<T> Hash for PhantomInvariant<T>
where
    T: ?Sized,
{
    fn hash<H: Hasher>(&self, _: &mut H) {
        opaque()
    }
}

impl<T> Ord for PhantomContravariant<T>
where
    T: ?Sized,
{
    fn cmp(&self, _: &Self) -> Ordering {
        opaque()
    }
}

impl<T> PartialEq for PhantomInvariant<T>
where
    T: ?Sized,
{
    fn eq(&self, _: &Self) -> bool {
        opaque()
    }
}

impl<T> Default for PhantomInvariant<T>
where
    T: ?Sized,
{
    fn default() -> Self {
        opaque()
    }
}

impl<T> Copy for PhantomInvariant<T> where T: ?Sized {}

impl<T> Clone for PhantomCovariant<T>
where
    T: ?Sized,
{
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T> Ord for PhantomCovariant<T>
where
    T: ?Sized,
{
    fn cmp(&self, _: &Self) -> Ordering {
        opaque()
    }
}

impl<T> fmt::Debug for PhantomCovariant<T>
where
    T: ?Sized,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> PartialEq for PhantomContravariant<T>
where
    T: ?Sized,
{
    fn eq(&self, _: &Self) -> bool {
        opaque()
    }
}

impl<T> Default for PhantomContravariant<T>
where
    T: ?Sized,
{
    fn default() -> Self {
        opaque()
    }
}

impl<T> PartialOrd for PhantomInvariant<T>
where
    T: ?Sized,
{
    fn partial_cmp(&self, _: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl<T> Eq for PhantomContravariant<T> where T: ?Sized {}

impl<T> Variance for PhantomCovariant<T> where T: ?Sized {}

impl<T> PhantomCovariant<T>
where
    T: ?Sized,
{
    pub const fn new() -> Self {
        opaque()
    }
}

impl<T> Clone for PhantomContravariant<T>
where
    T: ?Sized,
{
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T> PartialEq for PhantomCovariant<T>
where
    T: ?Sized,
{
    fn eq(&self, _: &Self) -> bool {
        opaque()
    }
}

impl<T> Default for PhantomCovariant<T>
where
    T: ?Sized,
{
    fn default() -> Self {
        opaque()
    }
}

impl<T> Hash for PhantomCovariant<T>
where
    T: ?Sized,
{
    fn hash<H: Hasher>(&self, _: &mut H) {
        opaque()
    }
}

impl<T> fmt::Debug for PhantomContravariant<T>
where
    T: ?Sized,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> PartialOrd for PhantomContravariant<T>
where
    T: ?Sized,
{
    fn partial_cmp(&self, _: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl<T> Sealed for PhantomInvariant<T>
where
    T: ?Sized,
{
    const VALUE: Self = opaque();
}

impl<T> Copy for PhantomCovariant<T> where T: ?Sized {}

impl<T> Variance for PhantomContravariant<T> where T: ?Sized {}

impl<T> PartialOrd for PhantomCovariant<T>
where
    T: ?Sized,
{
    fn partial_cmp(&self, _: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl<T> Clone for PhantomInvariant<T>
where
    T: ?Sized,
{
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T> PhantomContravariant<T>
where
    T: ?Sized,
{
    pub const fn new() -> Self {
        opaque()
    }
}

impl<T> Sealed for PhantomContravariant<T>
where
    T: ?Sized,
{
    const VALUE: Self = opaque();
}

impl<T> Hash for PhantomContravariant<T>
where
    T: ?Sized,
{
    fn hash<H: Hasher>(&self, _: &mut H) {
        opaque()
    }
}

pub trait Variance: Sealed + Default {}

pub const fn variance<T>() -> T
where
    T: Variance,
{
    opaque()
}
