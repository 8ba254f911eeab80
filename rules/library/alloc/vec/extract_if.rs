// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use core::alloc::Allocator;
use core::fmt;
use core::intrinsics::opaque;

use crate::vec::Vec;

pub struct ExtractIf<'a, T, F, A: Allocator = Global> {
    pub(super) vec: &'a mut Vec<T, A>,
    pub(super) at: usize,
    pub(super) pred: F,
}

impl<'a, T, F, A: Allocator> ExtractIf<'a, T, F, A> {
    pub fn allocator(&self) -> &A {
        self.vec.allocator()
    }
}

impl<T, F, A: Allocator> Iterator for ExtractIf<'_, T, F, A>
where
    F: FnMut(&mut T) -> bool,
{
    type Item = T;

    fn next(&mut self) -> Option<T> {
        while self.at < self.vec.len() {
            if (self.pred)(&mut self.vec.as_mut_slice()[self.at]) {
                return Some(self.vec.remove(self.at));
            }
            self.at += 1;
        }
        None
    }
}

impl<T, F, A> fmt::Debug for ExtractIf<'_, T, F, A>
where
    T: fmt::Debug,
    A: Allocator,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}
