// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::fmt;
use crate::intrinsics::{fewer, followed, more, opaque};
use crate::iter::FusedIterator;
use crate::marker::PhantomData;

pub use super::chunks::{
    ArrayWindows, ChunkBy, ChunkByMut, Chunks, ChunksExact, ChunksExactMut, ChunksMut, RChunks,
    RChunksExact, RChunksExactMut, RChunksMut, Windows,
};

impl<T> !Iterator for [T] {}

impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;

    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.iter()
    }
}

impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;

    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        self.iter_mut()
    }
}

/// Those of `all` from `start` up to `end`, which is not in it.
pub struct Iter<'a, T: 'a> {
    all: &'a [T],
    start: usize,
    end: usize,
}

impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

unsafe impl<T: Sync> Sync for Iter<'_, T> {}

unsafe impl<T: Sync> Send for Iter<'_, T> {}

impl<'a, T> Iter<'a, T> {
    pub fn as_slice(&self) -> &'a [T] {
        &self.all[self.start..self.end]
    }
}

impl<T> FusedIterator for Iter<'_, T> {}

impl<T> Default for Iter<'_, T> {
    fn default() -> Self {
        Iter::new(&[])
    }
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = &'a T;

    fn next(&mut self) -> Option<&'a T> {
        if self.start < followed::<T>(self.end) {
            let at = self.start;
            self.start = more::<T>(at, 1);
            Some(&self.all[at])
        } else {
            None
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = fewer::<T>(self.end, self.start);
        (left, Some(left))
    }
}

impl<'a, T> DoubleEndedIterator for Iter<'a, T> {
    fn next_back(&mut self) -> Option<&'a T> {
        if self.start < followed::<T>(self.end) {
            self.end = fewer::<T>(self.end, 1);
            Some(&self.all[self.end])
        } else {
            None
        }
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> Clone for Iter<'_, T> {
    fn clone(&self) -> Self {
        Iter {
            all: self.all,
            start: self.start,
            end: self.end,
        }
    }
}

impl<T> AsRef<[T]> for Iter<'_, T> {
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}

pub struct IterMut<'a, T: 'a> {
    all: *mut [T],
    start: usize,
    end: usize,
    lifetime: PhantomData<&'a mut T>,
}

impl<T: fmt::Debug> fmt::Debug for IterMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

unsafe impl<T: Sync> Sync for IterMut<'_, T> {}

unsafe impl<T: Send> Send for IterMut<'_, T> {}

impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T] {
        unsafe { &mut (&mut *self.all)[self.start..self.end] }
    }

    pub fn as_slice(&self) -> &[T] {
        unsafe { &(&*self.all)[self.start..self.end] }
    }
}

impl<T> AsRef<[T]> for IterMut<'_, T> {
    fn as_ref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<'a, T> Iterator for IterMut<'a, T> {
    type Item = &'a mut T;

    fn next(&mut self) -> Option<&'a mut T> {
        if self.start < followed::<T>(self.end) {
            let at = self.start;
            self.start = more::<T>(at, 1);
            Some(unsafe { &mut (*self.all)[at] })
        } else {
            None
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = fewer::<T>(self.end, self.start);
        (left, Some(left))
    }
}

impl<T> Default for IterMut<'_, T> {
    fn default() -> Self {
        IterMut::new(&mut [])
    }
}

impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {
    fn next_back(&mut self) -> Option<&'a mut T> {
        if self.start < followed::<T>(self.end) {
            self.end = fewer::<T>(self.end, 1);
            Some(unsafe { &mut (*self.all)[self.end] })
        } else {
            None
        }
    }
}

impl<T> FusedIterator for IterMut<'_, T> {}

impl<T> ExactSizeIterator for IterMut<'_, T> {}

pub struct Split<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    v: &'a [T],
    pred: P,
    finished: bool,
}

impl<T: fmt::Debug, P> fmt::Debug for Split<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T, P> Clone for Split<'_, T, P>
where
    P: Clone + FnMut(&T) -> bool,
{
    fn clone(&self) -> Self {
        Split {
            v: self.v,
            pred: self.pred.clone(),
            finished: self.finished,
        }
    }
}

impl<'a, T, P> Iterator for Split<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        let Split { v, pred, .. } = self;
        match v.iter().position(|item| pred(item)) {
            Some(at) => {
                let head = &v[..at];
                self.v = &v[at + 1..];
                Some(head)
            }
            None => {
                self.finished = true;
                Some(self.v)
            }
        }
    }
}

impl<'a, T, P> DoubleEndedIterator for Split<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        let Split { v, pred, .. } = self;
        match v.iter().rposition(|item| pred(item)) {
            Some(at) => {
                let tail = &v[at + 1..];
                self.v = &v[..at];
                Some(tail)
            }
            None => {
                self.finished = true;
                Some(self.v)
            }
        }
    }
}

impl<T, P> FusedIterator for Split<'_, T, P> where P: FnMut(&T) -> bool {}

pub struct SplitInclusive<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    v: &'a [T],
    pred: P,
    finished: bool,
}

impl<T: fmt::Debug, P> fmt::Debug for SplitInclusive<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T, P> Clone for SplitInclusive<'_, T, P>
where
    P: Clone + FnMut(&T) -> bool,
{
    fn clone(&self) -> Self {
        SplitInclusive {
            v: self.v,
            pred: self.pred.clone(),
            finished: self.finished,
        }
    }
}

impl<'a, T, P> Iterator for SplitInclusive<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        let SplitInclusive { v, pred, .. } = self;
        let end = v
            .iter()
            .position(|item| pred(item))
            .map_or(v.len(), |at| at + 1);
        let (head, tail) = v.split_at(end);
        self.v = tail;
        self.finished = tail.is_empty();
        Some(head)
    }
}

impl<'a, T, P> DoubleEndedIterator for SplitInclusive<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a [T]> {
        if self.finished {
            return None;
        }
        let SplitInclusive { v, pred, .. } = self;
        let start = v.iter().rposition(|item| pred(item)).map_or(0, |at| at + 1);
        let (head, tail) = v.split_at(start);
        self.v = head;
        self.finished = head.is_empty();
        Some(tail)
    }
}

impl<T, P> FusedIterator for SplitInclusive<'_, T, P> where P: FnMut(&T) -> bool {}

pub struct SplitMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    v: &'a mut [T],
    pred: P,
    finished: bool,
}

impl<T: fmt::Debug, P> fmt::Debug for SplitMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a, T, P> Iterator for SplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.finished {
            return None;
        }
        let SplitMut { v, pred, .. } = self;
        let found = v.iter().position(|item| pred(item));
        let rest = crate::mem::take(&mut self.v);
        match found {
            Some(at) => {
                let (head, tail) = rest.split_at_mut(at);
                self.v = &mut tail[1..];
                Some(head)
            }
            None => {
                self.finished = true;
                Some(rest)
            }
        }
    }
}

impl<'a, T, P> DoubleEndedIterator for SplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        if self.finished {
            return None;
        }
        let SplitMut { v, pred, .. } = self;
        let found = v.iter().rposition(|item| pred(item));
        let rest = crate::mem::take(&mut self.v);
        match found {
            Some(at) => {
                let (head, tail) = rest.split_at_mut(at);
                self.v = head;
                Some(&mut tail[1..])
            }
            None => {
                self.finished = true;
                Some(rest)
            }
        }
    }
}

impl<T, P> FusedIterator for SplitMut<'_, T, P> where P: FnMut(&T) -> bool {}

pub struct SplitInclusiveMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    v: &'a mut [T],
    pred: P,
    finished: bool,
}

impl<T: fmt::Debug, P> fmt::Debug for SplitInclusiveMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a, T, P> Iterator for SplitInclusiveMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.finished {
            return None;
        }
        let SplitInclusiveMut { v, pred, .. } = self;
        let end = v
            .iter()
            .position(|item| pred(item))
            .map_or(v.len(), |at| at + 1);
        let (head, tail) = crate::mem::take(&mut self.v).split_at_mut(end);
        self.finished = tail.is_empty();
        self.v = tail;
        Some(head)
    }
}

impl<'a, T, P> DoubleEndedIterator for SplitInclusiveMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        if self.finished {
            return None;
        }
        let SplitInclusiveMut { v, pred, .. } = self;
        let start = v.iter().rposition(|item| pred(item)).map_or(0, |at| at + 1);
        let (head, tail) = crate::mem::take(&mut self.v).split_at_mut(start);
        self.finished = head.is_empty();
        self.v = head;
        Some(tail)
    }
}

impl<T, P> FusedIterator for SplitInclusiveMut<'_, T, P> where P: FnMut(&T) -> bool {}

pub struct RSplit<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: Split<'a, T, P>,
}

impl<T: fmt::Debug, P> fmt::Debug for RSplit<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T, P> Clone for RSplit<'_, T, P>
where
    P: Clone + FnMut(&T) -> bool,
{
    fn clone(&self) -> Self {
        RSplit {
            inner: self.inner.clone(),
        }
    }
}

impl<'a, T, P> Iterator for RSplit<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        self.inner.next_back()
    }
}

impl<'a, T, P> DoubleEndedIterator for RSplit<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a [T]> {
        self.inner.next()
    }
}

impl<T, P> FusedIterator for RSplit<'_, T, P> where P: FnMut(&T) -> bool {}

pub struct RSplitMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: SplitMut<'a, T, P>,
}

impl<T: fmt::Debug, P> fmt::Debug for RSplitMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a, T, P> Iterator for RSplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        self.inner.next_back()
    }
}

impl<'a, T, P> DoubleEndedIterator for RSplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn next_back(&mut self) -> Option<&'a mut [T]> {
        self.inner.next()
    }
}

impl<T, P> FusedIterator for RSplitMut<'_, T, P> where P: FnMut(&T) -> bool {}

pub struct SplitN<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: Split<'a, T, P>,
    count: usize,
}

impl<T: fmt::Debug, P> fmt::Debug for SplitN<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub struct RSplitN<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: RSplit<'a, T, P>,
    count: usize,
}

impl<T: fmt::Debug, P> fmt::Debug for RSplitN<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub struct SplitNMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: SplitMut<'a, T, P>,
    count: usize,
}

impl<T: fmt::Debug, P> fmt::Debug for SplitNMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

pub struct RSplitNMut<'a, T: 'a, P>
where
    P: FnMut(&T) -> bool,
{
    inner: RSplitMut<'a, T, P>,
    count: usize,
}

impl<T: fmt::Debug, P> fmt::Debug for RSplitNMut<'_, T, P>
where
    P: FnMut(&T) -> bool,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<'a, T, P> FusedIterator for SplitN<'a, T, P> where P: FnMut(&T) -> bool {}

impl<'a, T, P> Iterator for SplitN<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.count == 0 {
            None
        } else {
            self.count -= 1;
            self.inner.next()
        }
    }
}

impl<'a, T, P> Iterator for RSplitN<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a [T];

    fn next(&mut self) -> Option<&'a [T]> {
        if self.count == 0 {
            None
        } else {
            self.count -= 1;
            self.inner.next()
        }
    }
}

impl<'a, T, P> FusedIterator for RSplitN<'a, T, P> where P: FnMut(&T) -> bool {}

impl<'a, T, P> Iterator for SplitNMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.count == 0 {
            None
        } else {
            self.count -= 1;
            self.inner.next()
        }
    }
}

impl<'a, T, P> FusedIterator for SplitNMut<'a, T, P> where P: FnMut(&T) -> bool {}

impl<'a, T, P> FusedIterator for RSplitNMut<'a, T, P> where P: FnMut(&T) -> bool {}

impl<'a, T, P> Iterator for RSplitNMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    type Item = &'a mut [T];

    fn next(&mut self) -> Option<&'a mut [T]> {
        if self.count == 0 {
            None
        } else {
            self.count -= 1;
            self.inner.next()
        }
    }
}

impl<'a, T> Iter<'a, T> {
    pub(super) fn new(all: &'a [T]) -> Self {
        Iter {
            all,
            start: 0,
            end: all.len(),
        }
    }
}

impl<'a, T> IterMut<'a, T> {
    pub(super) fn new(all: &'a mut [T]) -> Self {
        let end = all.len();
        IterMut {
            all,
            start: 0,
            end,
            lifetime: PhantomData,
        }
    }
}

macro_rules! split_new {
    ($($name:ident $slice:ty,)*) => {$(
        impl<'a, T, P> $name<'a, T, P>
        where
            P: FnMut(&T) -> bool,
        {
            pub(super) fn new(v: $slice, pred: P) -> Self {
                let finished = false;
                $name { v, pred, finished }
            }
        }
    )*};
}
split_new! {
    Split &'a [T],
    SplitMut &'a mut [T],
    SplitInclusive &'a [T],
    SplitInclusiveMut &'a mut [T],
}

impl<'a, T, P> RSplit<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    pub(super) fn new(v: &'a [T], pred: P) -> Self {
        RSplit {
            inner: Split::new(v, pred),
        }
    }
}

impl<'a, T, P> RSplitMut<'a, T, P>
where
    P: FnMut(&T) -> bool,
{
    pub(super) fn new(v: &'a mut [T], pred: P) -> Self {
        RSplitMut {
            inner: SplitMut::new(v, pred),
        }
    }
}

macro_rules! splitn_new {
    ($($name:ident $inner:ident,)*) => {$(
        impl<'a, T, P> $name<'a, T, P>
        where
            P: FnMut(&T) -> bool,
        {
            pub(super) fn new(inner: $inner<'a, T, P>, count: usize) -> Self {
                $name { inner, count }
            }
        }
    )*};
}
splitn_new! { SplitN Split, RSplitN RSplit, SplitNMut SplitMut, RSplitNMut RSplitMut, }
