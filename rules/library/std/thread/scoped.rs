// SPDX-License-Identifier: MIT OR Apache-2.0

use super::{Result, Thread, current};
use core::marker::PhantomData;

pub struct Scope<'scope, 'env: 'scope> {
    scope: PhantomData<&'scope mut &'scope ()>,
    env: PhantomData<&'env mut &'env ()>,
}

pub struct ScopedJoinHandle<'scope, T> {
    result: T,
    thread: Thread,
    scope: PhantomData<&'scope ()>,
}

pub fn scope<'env, F, T>(f: F) -> T
where
    F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T,
{
    let scope = Scope {
        scope: PhantomData,
        env: PhantomData,
    };
    f(unsafe { &*(&raw const scope) })
}

impl<'scope, 'env> Scope<'scope, 'env> {
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        ScopedJoinHandle {
            result: f(),
            thread: current(),
            scope: PhantomData,
        }
    }
}

impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread {
        &self.thread
    }

    pub fn join(self) -> Result<T> {
        Ok(self.result)
    }

    pub fn is_finished(&self) -> bool {
        core::intrinsics::opaque()
    }
}
