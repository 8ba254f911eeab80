// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::borrow::Cow;
use crate::boxed::Box;
use crate::string::String;
use crate::vec::into_iter::IntoIter;
use core::alloc::Allocator;
use core::intrinsics::opaque;
use core::iter::FusedIterator;
use core::slice::{Iter, IterMut};

use crate::vec::Vec;

impl<I: Iterator + ?Sized, A: Allocator> Iterator for Box<I, A> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        (**self).next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (**self).size_hint()
    }
}

impl<I: DoubleEndedIterator + ?Sized, A: Allocator> DoubleEndedIterator for Box<I, A> {
    fn next_back(&mut self) -> Option<I::Item> {
        (**self).next_back()
    }
}

impl<I: ExactSizeIterator + ?Sized, A: Allocator> ExactSizeIterator for Box<I, A> {}

impl<I: FusedIterator + ?Sized, A: Allocator> FusedIterator for Box<I, A> {}

impl<I, A: Allocator> !Iterator for Box<[I], A> {}

impl<'a, I, A: Allocator> !Iterator for &'a Box<[I], A> {}

impl<'a, I, A: Allocator> !Iterator for &'a mut Box<[I], A> {}

impl<I, A: Allocator> IntoIterator for Box<[I], A> {
    type IntoIter = IntoIter<I, A>;

    type Item = I;

    fn into_iter(self) -> IntoIter<I, A> {
        self.into_vec().into_iter()
    }
}

impl<'a, I, A: Allocator> IntoIterator for &'a Box<[I], A> {
    type IntoIter = Iter<'a, I>;

    type Item = &'a I;

    fn into_iter(self) -> Iter<'a, I> {
        self.iter()
    }
}

impl<'a, I, A: Allocator> IntoIterator for &'a mut Box<[I], A> {
    type IntoIter = IterMut<'a, I>;

    type Item = &'a mut I;

    fn into_iter(self) -> IterMut<'a, I> {
        self.iter_mut()
    }
}

impl<I> FromIterator<I> for Box<[I]> {
    fn from_iter<T: IntoIterator<Item = I>>(iter: T) -> Self {
        iter.into_iter().collect::<Vec<_>>().into_boxed_slice()
    }
}

impl FromIterator<char> for Box<str> {
    fn from_iter<T: IntoIterator<Item = char>>(iter: T) -> Self {
        opaque()
    }
}

impl<'a> FromIterator<&'a char> for Box<str> {
    fn from_iter<T: IntoIterator<Item = &'a char>>(iter: T) -> Self {
        opaque()
    }
}

impl<'a> FromIterator<&'a str> for Box<str> {
    fn from_iter<T: IntoIterator<Item = &'a str>>(iter: T) -> Self {
        opaque()
    }
}

impl FromIterator<String> for Box<str> {
    fn from_iter<T: IntoIterator<Item = String>>(iter: T) -> Self {
        opaque()
    }
}

impl<A: Allocator> FromIterator<Box<str, A>> for Box<str> {
    fn from_iter<T: IntoIterator<Item = Box<str, A>>>(iter: T) -> Self {
        opaque()
    }
}

impl<'a> FromIterator<Cow<'a, str>> for Box<str> {
    fn from_iter<T: IntoIterator<Item = Cow<'a, str>>>(iter: T) -> Self {
        opaque()
    }
}
