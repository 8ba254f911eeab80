// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::any::Any;
use crate::boxed::Box;
use crate::time::Duration;
use core::intrinsics::opaque;
use core::marker::PhantomData;

pub type Result<T> = core::result::Result<T, Box<dyn Any + Send + 'static>>;

pub struct JoinHandle<T> {
    result: PhantomData<T>,
}

impl<T> JoinHandle<T> {
    pub fn join(self) -> Result<T> {
        opaque()
    }
}

pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T,
    F: Send + 'static,
    T: Send + 'static,
{
    f();
    JoinHandle {
        result: PhantomData,
    }
}

pub fn sleep(dur: Duration) {
    opaque()
}

pub fn yield_now() {
    opaque()
}

pub struct LocalKey<T: 'static> {
    init: fn() -> T,
}

impl<T: 'static> LocalKey<T> {
    pub const fn of(init: fn() -> T) -> LocalKey<T> {
        LocalKey { init }
    }

    pub fn with<F, R>(&'static self, f: F) -> R
    where
        F: FnOnce(&T) -> R,
    {
        let value = (self.init)();
        f(&value)
    }
}
