// SPDX-License-Identifier: MIT OR Apache-2.0

//! A singly linked list that may be read while it changes.

use core::ptr;
use core::sync::atomic::{AtomicPtr, Ordering};
use kernel::prelude::*;

/// One element. It is freed only after every reader that could see it is done.
pub struct Node<T> {
    value: T,
    next: AtomicPtr<Node<T>>,
}

/// The list. Changes need a lock of the user's; reading needs an RCU section.
pub struct List<T> {
    head: AtomicPtr<Node<T>>,
}

impl<T> List<T> {
    pub const fn new() -> Self {
        List { head: AtomicPtr::new(ptr::null_mut()) }
    }

    /// A node that is not in a list yet. May sleep.
    pub fn node(value: T) -> Result<KBox<Node<T>>> {
        let node = Node { value, next: AtomicPtr::new(ptr::null_mut()) };
        Ok(KBox::new(node, GFP_KERNEL)?)
    }

    /// Puts `node` first.
    pub fn insert(&self, node: KBox<Node<T>>) {
        let node = KBox::into_raw(node);
        let first = self.head.load(Ordering::Relaxed);
        unsafe { (*node).next.store(first, Ordering::Relaxed) };
        self.head.store(node, Ordering::Release);
    }

    /// Takes the first matching node out of the list; readers may still be in it.
    pub fn unlink(&self, mut wanted: impl FnMut(&T) -> bool) -> Option<KBox<Node<T>>> {
        let mut link = &self.head;
        loop {
            let node = link.load(Ordering::Relaxed);
            if node.is_null() {
                return None;
            }
            let next = unsafe { &(*node).next };
            if wanted(unsafe { &(*node).value }) {
                link.store(next.load(Ordering::Relaxed), Ordering::Release);
                return Some(unsafe { KBox::from_raw(node) });
            }
            link = next;
        }
    }

    /// Calls `f` for every element until it returns something; the section is the caller's.
    pub fn find<R>(&self, _section: &rcu::Guard, mut f: impl FnMut(&T) -> Option<R>) -> Option<R> {
        let mut node = self.head.load(Ordering::Acquire);
        while !node.is_null() {
            if let Some(found) = f(unsafe { &(*node).value }) {
                return Some(found);
            }
            node = unsafe { (*node).next.load(Ordering::Acquire) };
        }
        None
    }
}
