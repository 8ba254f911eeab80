// SPDX-License-Identifier: MIT OR Apache-2.0

//! `struct rw_semaphore`: many readers or one writer, and both may sleep.

// region:rwsem
use crate::{bindings, types::Opaque};

pub struct RwSem(Opaque<bindings::rw_semaphore>);

unsafe impl Sync for RwSem {}

impl RwSem {
    pub fn read(&self) -> ReadGuard<'_> {
        unsafe { bindings::down_read(self.0.get()) };
        ReadGuard(self)
    }

    pub fn write(&self) -> WriteGuard<'_> {
        unsafe { bindings::down_write(self.0.get()) };
        WriteGuard(self)
    }
}

pub struct ReadGuard<'a>(&'a RwSem);

impl Drop for ReadGuard<'_> {
    fn drop(&mut self) {
        unsafe { bindings::up_read(self.0 .0.get()) };
    }
}

pub struct WriteGuard<'a>(&'a RwSem);

impl Drop for WriteGuard<'_> {
    fn drop(&mut self) {
        unsafe { bindings::up_write(self.0 .0.get()) };
    }
}
// endregion:rwsem
