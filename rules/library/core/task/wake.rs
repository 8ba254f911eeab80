// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::opaque;
use crate::marker::PhantomData;
use crate::panic::AssertUnwindSafe;

#[derive(Debug, PartialEq)]
pub struct RawWaker {
    data: *const (),
    vtable: &'static RawWakerVTable,
}

impl RawWaker {
    pub const fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker {
        opaque()
    }
}

#[derive(Copy, Clone, Debug, PartialEq)]
pub struct RawWakerVTable {
    clone: unsafe fn(*const ()) -> RawWaker,
    wake: unsafe fn(*const ()),
    wake_by_ref: unsafe fn(*const ()),
    drop: unsafe fn(*const ()),
}

impl RawWakerVTable {
    pub const fn new(
        clone: unsafe fn(*const ()) -> RawWaker,
        wake: unsafe fn(*const ()),
        wake_by_ref: unsafe fn(*const ()),
        drop: unsafe fn(*const ()),
    ) -> Self {
        opaque()
    }
}

#[lang = "Context"]
pub struct Context<'a> {
    waker: &'a Waker,
    local_waker: &'a LocalWaker,
    ext: AssertUnwindSafe<ExtData<'a>>,
    _marker: PhantomData<fn(&'a ()) -> &'a ()>,
    _marker2: PhantomData<*mut ()>,
}

impl<'a> Context<'a> {
    pub const fn from_waker(waker: &'a Waker) -> Self {
        opaque()
    }

    pub const fn waker(&self) -> &'a Waker {
        opaque()
    }
}

impl fmt::Debug for Context<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

#[repr(transparent)]
pub struct Waker {
    waker: RawWaker,
}

impl Unpin for Waker {}

unsafe impl Send for Waker {}

unsafe impl Sync for Waker {}

impl Waker {
    pub fn wake(self) {
        opaque()
    }

    pub fn wake_by_ref(&self) {
        opaque()
    }

    pub fn will_wake(&self, other: &Waker) -> bool {
        opaque()
    }

    pub const unsafe fn new(data: *const (), vtable: &'static RawWakerVTable) -> Self {
        opaque()
    }

    pub const unsafe fn from_raw(waker: RawWaker) -> Waker {
        opaque()
    }

    pub const fn noop() -> &'static Waker {
        opaque()
    }

    pub fn data(&self) -> *const () {
        opaque()
    }

    pub fn vtable(&self) -> &'static RawWakerVTable {
        opaque()
    }
}

impl Clone for Waker {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl Drop for Waker {
    fn drop(&mut self) {
        opaque()
    }
}

impl fmt::Debug for Waker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}
