// SPDX-License-Identifier: MIT OR Apache-2.0

//! Growable arrays, whose growth takes flags.

// region:kvec
use super::allocator::{KVmalloc, Kmalloc, Vmalloc};
use super::{AllocError, Allocator, Flags};
use core::alloc::Layout;
use core::marker::PhantomData;
use core::mem::ManuallyDrop;
use core::ops::{Deref, DerefMut};
use core::ptr::{self, NonNull};

pub struct Vec<T, A: Allocator> {
    ptr: NonNull<T>,
    capacity: usize,
    len: usize,
    _p: PhantomData<A>,
}

pub type KVec<T> = Vec<T, Kmalloc>;

pub type VVec<T> = Vec<T, Vmalloc>;

pub type KVVec<T> = Vec<T, KVmalloc>;

unsafe impl<T: Send, A: Allocator> Send for Vec<T, A> {}

unsafe impl<T: Sync, A: Allocator> Sync for Vec<T, A> {}

impl<T, A: Allocator> Vec<T, A> {
    /// An empty vector, which owns no memory.
    pub const fn new() -> Self {
        Self { ptr: NonNull::dangling(), capacity: 0, len: 0, _p: PhantomData }
    }

    pub fn with_capacity(capacity: usize, flags: Flags) -> Result<Self, AllocError> {
        let mut v = Vec::new();
        v.reserve(capacity, flags)?;
        Ok(v)
    }

    pub const fn len(&self) -> usize {
        self.len
    }

    pub const fn capacity(&self) -> usize {
        self.capacity
    }

    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub fn as_slice(&self) -> &[T] {
        self
    }

    pub fn push(&mut self, v: T, flags: Flags) -> Result<(), AllocError> {
        self.reserve(1, flags)?;
        unsafe { self.ptr.as_ptr().add(self.len).write(v) };
        self.len += 1;
        Ok(())
    }

    /// Gives the value back if there is no room.
    pub fn push_within_capacity(&mut self, v: T) -> Result<(), T> {
        if self.len == self.capacity {
            return Err(v);
        }
        unsafe { self.ptr.as_ptr().add(self.len).write(v) };
        self.len += 1;
        Ok(())
    }

    pub fn pop(&mut self) -> Option<T> {
        if self.len == 0 {
            return None;
        }
        self.len -= 1;
        Some(unsafe { self.ptr.as_ptr().add(self.len).read() })
    }

    pub fn remove(&mut self, i: usize) -> Option<T> {
        if i >= self.len {
            return None;
        }
        let at = unsafe { self.ptr.as_ptr().add(i) };
        let value = unsafe { at.read() };
        unsafe { ptr::copy(at.add(1), at, self.len - i - 1) };
        self.len -= 1;
        Some(value)
    }

    pub fn clear(&mut self) {
        self.truncate(0);
    }

    pub fn truncate(&mut self, len: usize) {
        if len < self.len {
            let rest: *mut [T] = &mut self[len..];
            self.len = len;
            unsafe { ptr::drop_in_place(rest) };
        }
    }

    pub fn retain(&mut self, mut keep: impl FnMut(&mut T) -> bool) {
        let mut i = 0;
        while i < self.len {
            if keep(&mut self[i]) {
                i += 1;
            } else {
                drop(self.remove(i));
            }
        }
    }

    pub fn reserve(&mut self, additional: usize, flags: Flags) -> Result<(), AllocError> {
        if self.capacity - self.len >= additional {
            return Ok(());
        }
        let wanted = core::cmp::max(self.capacity * 2, self.len.saturating_add(additional));
        let layout = Layout::array::<T>(wanted).map_err(|_| AllocError)?;
        let old = Layout::array::<T>(self.capacity).map_err(|_| AllocError)?;
        let ptr = unsafe { A::realloc(Some(self.ptr.cast()), layout, old, flags)? };
        self.ptr = ptr.cast();
        self.capacity = wanted;
        Ok(())
    }
}

impl<T, A: Allocator> Drop for Vec<T, A> {
    fn drop(&mut self) {
        unsafe { ptr::drop_in_place(ptr::slice_from_raw_parts_mut(self.ptr.as_ptr(), self.len)) };

        if self.capacity != 0 {
            if let Ok(layout) = Layout::array::<T>(self.capacity) {
                unsafe { A::free(self.ptr.cast(), layout) };
            }
        }
    }
}

impl<T, A: Allocator> Deref for Vec<T, A> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        unsafe { core::slice::from_raw_parts(self.ptr.as_ptr(), self.len) }
    }
}

impl<T, A: Allocator> DerefMut for Vec<T, A> {
    fn deref_mut(&mut self) -> &mut [T] {
        unsafe { core::slice::from_raw_parts_mut(self.ptr.as_ptr(), self.len) }
    }
}

impl<'a, T, A: Allocator> IntoIterator for &'a Vec<T, A> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The elements by value.
pub struct IntoIter<T, A: Allocator> {
    next: usize,
    vec: ManuallyDrop<Vec<T, A>>,
}

impl<T, A: Allocator> Iterator for IntoIter<T, A> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        if self.next == self.vec.len {
            return None;
        }
        let value = unsafe { self.vec.ptr.as_ptr().add(self.next).read() };
        self.next += 1;
        Some(value)
    }
}

impl<T, A: Allocator> Drop for IntoIter<T, A> {
    fn drop(&mut self) {
        let rest: *mut [T] = &mut self.vec[self.next..];
        unsafe { ptr::drop_in_place(rest) };
        self.vec.len = 0;
        unsafe { ManuallyDrop::drop(&mut self.vec) };
    }
}

impl<T, A: Allocator> IntoIterator for Vec<T, A> {
    type Item = T;
    type IntoIter = IntoIter<T, A>;

    fn into_iter(self) -> IntoIter<T, A> {
        IntoIter { next: 0, vec: ManuallyDrop::new(self) }
    }
}
// endregion:kvec
