// SPDX-License-Identifier: MIT OR Apache-2.0

use super::{LockResult, MutexGuard};
use crate::sync::WaitTimeoutResult;
use crate::time::Duration;
use core::intrinsics::opaque;

pub struct Condvar {
    waiters: core::sync::atomic::AtomicUsize,
}

impl Condvar {
    pub const fn new() -> Condvar {
        Condvar {
            waiters: core::sync::atomic::AtomicUsize::new(0),
        }
    }

    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        Ok(guard)
    }

    pub fn wait_while<'a, T, F>(
        &self,
        guard: MutexGuard<'a, T>,
        mut condition: F,
    ) -> LockResult<MutexGuard<'a, T>>
    where
        F: FnMut(&mut T) -> bool,
    {
        let mut guard = guard;
        while condition(&mut *guard) {
            guard = self.wait(guard)?;
        }
        Ok(guard)
    }

    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        Ok((guard, WaitTimeoutResult(opaque())))
    }

    pub fn wait_timeout_while<'a, T, F>(
        &self,
        guard: MutexGuard<'a, T>,
        dur: Duration,
        mut condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool,
    {
        let mut guard = guard;
        while condition(&mut *guard) {
            guard = self.wait_timeout(guard, dur)?.0;
        }
        Ok((guard, WaitTimeoutResult(opaque())))
    }

    pub fn notify_one(&self) {}

    pub fn notify_all(&self) {}
}

impl Default for Condvar {
    fn default() -> Condvar {
        Condvar::new()
    }
}
