// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::ops::{Deref, DerefMut};

use crate::cell::{Cell, OnceCell};

pub struct LazyCell<T, F = fn() -> T> {
    value: OnceCell<T>,
    init: Cell<Option<F>>,
}

impl<T, F: FnOnce() -> T> LazyCell<T, F> {
    pub const fn new(f: F) -> LazyCell<T, F> {
        LazyCell {
            value: OnceCell::new(),
            init: Cell::new(Some(f)),
        }
    }

    pub fn force(this: &LazyCell<T, F>) -> &T {
        this.value.get_or_init(|| match this.init.take() {
            Some(f) => f(),
            None => crate::panicking::panic("LazyCell instance has previously been poisoned"),
        })
    }

    pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {
        opaque()
    }
}

impl<T, F> LazyCell<T, F> {
    pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {
        opaque()
    }

    pub fn get(this: &LazyCell<T, F>) -> Option<&T> {
        opaque()
    }
}

impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
    type Target = T;

    fn deref(&self) -> &T {
        LazyCell::force(self)
    }
}

impl<T, F: FnOnce() -> T> DerefMut for LazyCell<T, F> {
    fn deref_mut(&mut self) -> &mut T {
        opaque()
    }
}

impl<T: Default> Default for LazyCell<T> {
    fn default() -> LazyCell<T> {
        LazyCell::new(T::default)
    }
}

impl<T: fmt::Debug, F> fmt::Debug for LazyCell<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}
