//@ uses: rcu, might_sleep
//! A guard that carries an RCU guard inside keeps the section open as long as it lives.
use core::ops::Deref;
use kernel::prelude::*;
use kernel::sync::rcu;

pub struct Revocable<T> {
    data: T,
    available: bool,
}

pub struct RevocableGuard<'a, T> {
    data: &'a T,
    _section: rcu::Guard,
}

impl<T> Revocable<T> {
    pub fn try_access(&self) -> Option<RevocableGuard<'_, T>> {
        let section = rcu::read_lock();
        if self.available {
            Some(RevocableGuard {
                data: &self.data,
                _section: section,
            })
        } else {
            None
        }
    }

    pub fn try_access_with<R>(&self, f: impl FnOnce(&T) -> R) -> Option<R> {
        let guard = self.try_access()?;
        Some(f(&*guard))
    }

    pub fn map<R>(&self, f: impl FnOnce(&T) -> R) -> Option<R> {
        self.try_access().map(|guard| f(&*guard))
    }
}

impl<T> Deref for RevocableGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.data
    }
}

pub fn across_a_sleep_bad(r: &Revocable<u32>) -> Option<u32> {
    let g = r.try_access()?;
    msleep(**&g); //~ ERROR[sleep-in-atomic] inside an RCU read-side section
    Some(*g)
}

pub fn value_copied_out_ok(r: &Revocable<u32>) -> Option<u32> {
    let n = *r.try_access()?;
    msleep(n);
    Some(n)
}

pub fn gone_ok(r: &Revocable<u32>) {
    if r.try_access().is_none() {
        might_sleep();
    }
}

pub fn in_a_callback_bad(r: &Revocable<u32>) -> Option<()> {
    r.try_access_with(|n| {
        msleep(*n); //~ ERROR[sleep-in-atomic]
    })
}

pub fn in_a_callback_of_a_callback_bad(r: &Revocable<u32>) -> Option<()> {
    r.map(|n| {
        msleep(*n); //~ ERROR[sleep-in-atomic]
    })
}

pub fn quick_callback_of_a_callback_ok(r: &Revocable<u32>) -> Option<u32> {
    let n = r.map(|n| *n)?;
    might_sleep();
    Some(n)
}

pub fn quick_callback_ok(r: &Revocable<u32>) -> Option<u32> {
    let n = r.try_access_with(|n| *n)?;
    might_sleep();
    Some(n)
}

pub fn let_else_ok(r: &Revocable<u32>) {
    let Some(g) = r.try_access() else {
        might_sleep();
        return;
    };
    drop(g);
    might_sleep();
}
