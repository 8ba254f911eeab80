// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::any::Any;
use crate::boxed::Box;
use crate::string::String;
use crate::sync::Arc;
use crate::time::Duration;
use core::fmt;
use core::intrinsics::opaque;
use core::num::NonZero;

pub(crate) mod local;
pub(crate) mod scoped;

pub use self::local::{AccessError, LocalKey};
pub use self::scoped::{Scope, ScopedJoinHandle, scope};

pub type Result<T> = core::result::Result<T, Box<dyn Any + Send + 'static>>;

pub struct JoinHandle<T> {
    result: T,
    thread: Thread,
}

unsafe impl<T> Send for JoinHandle<T> {}

unsafe impl<T> Sync for JoinHandle<T> {}

impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread {
        &self.thread
    }

    pub fn join(self) -> Result<T> {
        Ok(self.result)
    }

    pub fn is_finished(&self) -> bool {
        opaque()
    }
}

#[derive(Eq, PartialEq, Clone, Copy, Hash, Debug)]
pub struct ThreadId(NonZero<u64>);

#[derive(Clone)]
pub struct Thread {
    id: ThreadId,
    inner: Arc<()>,
}

impl Thread {
    pub fn unpark(&self) {}

    pub fn id(&self) -> ThreadId {
        self.id
    }

    pub fn name(&self) -> Option<&str> {
        opaque()
    }
}

impl fmt::Debug for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

#[derive(Debug)]
pub struct Builder {
    name: Option<String>,
}

impl Builder {
    pub fn new() -> Builder {
        Builder { name: None }
    }

    pub fn name(mut self, name: String) -> Builder {
        self.name = Some(name);
        self
    }

    pub fn stack_size(self, size: usize) -> Builder {
        self
    }

    pub fn spawn<F, T>(self, f: F) -> crate::io::Result<JoinHandle<T>>
    where
        F: FnOnce() -> T,
        F: Send + 'static,
        T: Send + 'static,
    {
        Ok(spawn(f))
    }
}

pub fn spawn<F, T>(f: F) -> JoinHandle<T>
where
    F: FnOnce() -> T,
    F: Send + 'static,
    T: Send + 'static,
{
    JoinHandle {
        result: f(),
        thread: current(),
    }
}

pub fn current() -> Thread {
    opaque()
}

pub fn park() {
    opaque()
}

pub fn park_timeout(dur: Duration) {
    opaque()
}

pub fn sleep(dur: Duration) {
    opaque()
}

pub fn yield_now() {
    opaque()
}

pub fn panicking() -> bool {
    opaque()
}

pub fn available_parallelism() -> crate::io::Result<NonZero<usize>> {
    opaque()
}
