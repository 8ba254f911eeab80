// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::ops::{Deref, DerefMut};
use crate::pin::Pin;
use crate::task::{Context, Poll};

pub auto trait UnwindSafe {}

pub auto trait RefUnwindSafe {}

pub struct AssertUnwindSafe<T>(pub T);

impl<T> Deref for AssertUnwindSafe<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for AssertUnwindSafe<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> {
    type Output = R;

    extern "rust-call" fn call_once(self, _args: ()) -> R {
        (self.0)()
    }
}

impl<T: fmt::Debug> fmt::Debug for AssertUnwindSafe<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Default> Default for AssertUnwindSafe<T> {
    fn default() -> Self {
        AssertUnwindSafe(T::default())
    }
}

impl<F: Future> Future for AssertUnwindSafe<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        F::poll(unsafe { self.map_unchecked_mut(|this| &mut this.0) }, cx)
    }
}

impl<T> From<T> for AssertUnwindSafe<T>
where
    T: UnwindSafe,
{
    fn from(value: T) -> Self {
        AssertUnwindSafe(value)
    }
}
