// SPDX-License-Identifier: MIT OR Apache-2.0

use super::once_lock::OnceLock;
use core::cell::Cell;
use core::ops::Deref;

pub struct LazyLock<T, F = fn() -> T> {
    value: OnceLock<T>,
    init: Cell<Option<F>>,
}

unsafe impl<T: Sync + Send, F: Send> Sync for LazyLock<T, F> {}

/// Which function it is nobody knows who finds it in a static.
fn taken<F>(init: &Cell<Option<F>>) -> Option<F> {
    init.replace(Default::default())
}

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub const fn new(f: F) -> LazyLock<T, F> {
        LazyLock {
            value: OnceLock::new(),
            init: Cell::new(Some(f)),
        }
    }

    pub fn force(this: &LazyLock<T, F>) -> &T {
        this.value.get_or_init(|| match taken(&this.init) {
            Some(f) => f(),
            None => core::intrinsics::abort(),
        })
    }
}

impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;

    fn deref(&self) -> &T {
        LazyLock::force(self)
    }
}

impl<T: Default> Default for LazyLock<T> {
    fn default() -> LazyLock<T> {
        LazyLock::new(T::default)
    }
}
