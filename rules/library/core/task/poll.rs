// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::convert::Infallible;
use crate::intrinsics::opaque;
use crate::ops::{ControlFlow, FromResidual, Try};

#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[lang = "Poll"]
pub enum Poll<T> {
    #[lang = "Ready"]
    Ready(T),
    #[lang = "Pending"]
    Pending,
}

impl<T> Poll<T> {
    pub fn map<U, F>(self, f: F) -> Poll<U>
    where
        F: FnOnce(T) -> U,
    {
        opaque()
    }

    pub const fn is_ready(&self) -> bool {
        opaque()
    }

    pub const fn is_pending(&self) -> bool {
        opaque()
    }
}

impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Result<U, E>>
    where
        F: FnOnce(T) -> U,
    {
        opaque()
    }

    pub fn map_err<U, F>(self, f: F) -> Poll<Result<T, U>>
    where
        F: FnOnce(E) -> U,
    {
        opaque()
    }
}

impl<T, E> Poll<Option<Result<T, E>>> {
    pub fn map_ok<U, F>(self, f: F) -> Poll<Option<Result<U, E>>>
    where
        F: FnOnce(T) -> U,
    {
        opaque()
    }

    pub fn map_err<U, F>(self, f: F) -> Poll<Option<Result<T, U>>>
    where
        F: FnOnce(E) -> U,
    {
        opaque()
    }
}

impl<T> From<T> for Poll<T> {
    fn from(t: T) -> Poll<T> {
        opaque()
    }
}

impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;

    type Residual = Result<Infallible, E>;

    fn from_output(c: Self::Output) -> Self {
        opaque()
    }

    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        opaque()
    }
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {
    fn from_residual(x: Result<Infallible, E>) -> Self {
        opaque()
    }
}

impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;

    type Residual = Result<Infallible, E>;

    fn from_output(c: Self::Output) -> Self {
        opaque()
    }

    fn branch(self) -> ControlFlow<Self::Residual, Self::Output> {
        opaque()
    }
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Option<Result<T, F>>> {
    fn from_residual(x: Result<Infallible, E>) -> Self {
        opaque()
    }
}
