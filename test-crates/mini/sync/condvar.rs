// SPDX-License-Identifier: MIT OR Apache-2.0

//! Waiting for a condition with the lock released meanwhile.

// region:condvar
use super::lock::{Backend, Guard};
use crate::{bindings, types::Opaque};
use core::ffi::{c_int, c_long};

/// A condition variable.
#[macro_export]
macro_rules! new_condvar {
    ($($name:literal)?) => {
        $crate::sync::CondVar::new()
    };
}
pub use new_condvar;

pub struct CondVar {
    wait_queue_head: Opaque<bindings::wait_queue_head>,
}

unsafe impl Send for CondVar {}

unsafe impl Sync for CondVar {}

impl CondVar {
    pub const fn new() -> Self {
        Self { wait_queue_head: Opaque::zeroed() }
    }

    fn wait_internal<T: ?Sized, B: Backend>(
        &self,
        state: c_int,
        guard: &mut Guard<'_, T, B>,
        timeout: c_long,
    ) -> c_long {
        let wait = Opaque::<bindings::wait_queue_entry>::uninit();

        unsafe { bindings::init_wait(wait.get()) };
        unsafe {
            bindings::prepare_to_wait_exclusive(self.wait_queue_head.get(), wait.get(), state)
        };

        let left = guard.do_unlocked(|| unsafe { bindings::schedule_timeout(timeout) });

        unsafe { bindings::finish_wait(self.wait_queue_head.get(), wait.get()) };

        left
    }

    /// Releases the lock, sleeps until woken, and takes the lock again.
    pub fn wait<T: ?Sized, B: Backend>(&self, guard: &mut Guard<'_, T, B>) {
        self.wait_internal(
            bindings::TASK_UNINTERRUPTIBLE,
            guard,
            bindings::MAX_SCHEDULE_TIMEOUT,
        );
    }

    /// As [`wait`](Self::wait); true if a signal ended it.
    #[must_use = "a signal may have ended the wait"]
    pub fn wait_interruptible<T: ?Sized, B: Backend>(&self, guard: &mut Guard<'_, T, B>) -> bool {
        self.wait_internal(
            bindings::TASK_INTERRUPTIBLE,
            guard,
            bindings::MAX_SCHEDULE_TIMEOUT,
        );
        unsafe { bindings::signal_pending(bindings::get_current()) != 0 }
    }

    fn notify(&self, count: c_int) {
        unsafe {
            bindings::__wake_up(
                self.wait_queue_head.get(),
                bindings::TASK_NORMAL,
                count,
                core::ptr::null_mut(),
            )
        };
    }

    pub fn notify_one(&self) {
        self.notify(1);
    }

    pub fn notify_all(&self) {
        self.notify(0);
    }
}
// endregion:condvar
