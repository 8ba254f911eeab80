// SPDX-License-Identifier: MIT OR Apache-2.0

use core::sync::atomic::{AtomicBool, Ordering};

pub struct Once {
    done: AtomicBool,
}

pub struct OnceState {
    poisoned: bool,
}

impl Once {
    pub const fn new() -> Once {
        Once {
            done: AtomicBool::new(false),
        }
    }

    pub fn call_once<F>(&self, f: F)
    where
        F: FnOnce(),
    {
        if !self.is_completed() {
            f();
            self.done.store(true, Ordering::Release);
        }
    }

    pub fn call_once_force<F>(&self, f: F)
    where
        F: FnOnce(&OnceState),
    {
        if !self.is_completed() {
            f(&OnceState { poisoned: false });
            self.done.store(true, Ordering::Release);
        }
    }

    pub fn is_completed(&self) -> bool {
        self.done.load(Ordering::Acquire)
    }

    pub fn wait(&self) {}
}

impl OnceState {
    pub fn is_poisoned(&self) -> bool {
        self.poisoned
    }
}
