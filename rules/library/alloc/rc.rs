// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::borrow::{Cow, ToOwned};
use crate::boxed::Box;
use crate::string::String;
use crate::vec::Vec;
use core::alloc::layout::Layout;
use core::alloc::{AllocError, Allocator};
use core::any::Any;
use core::borrow::Borrow;
use core::clone::CloneToUninit;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::intrinsics::opaque;
use core::marker::{PhantomData, Unsize};
use core::mem::MaybeUninit;
use core::ops::{CoerceUnsized, Deref, DispatchFromDyn, LegacyReceiver};
use core::pin::Pin;
use core::ptr::non_null::NonNull;

pub struct Rc<T: ?Sized, A: Allocator = Global> {
    ptr: NonNull<RcInner<T>>,
    phantom: PhantomData<RcInner<T>>,
    alloc: A,
}

impl<T: ?Sized, A: Allocator> !Send for Rc<T, A> {}

impl<T: ?Sized, A: Allocator> !Sync for Rc<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Rc<U, A>> for Rc<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Rc<U>> for Rc<T> {}

impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T> {
        opaque()
    }

    pub fn new_cyclic<F>(data_fn: F) -> Rc<T>
    where
        F: FnOnce(&Weak<T>) -> T,
    {
        opaque()
    }

    pub fn new_uninit() -> Rc<MaybeUninit<T>> {
        opaque()
    }

    pub fn new_zeroed() -> Rc<MaybeUninit<T>> {
        opaque()
    }

    pub fn try_new(value: T) -> Result<Rc<T>, AllocError> {
        opaque()
    }

    pub fn try_new_uninit() -> Result<Rc<MaybeUninit<T>>, AllocError> {
        opaque()
    }

    pub fn try_new_zeroed() -> Result<Rc<MaybeUninit<T>>, AllocError> {
        opaque()
    }

    pub fn pin(value: T) -> Pin<Rc<T>> {
        opaque()
    }
}

impl<T, A: Allocator> Rc<T, A> {
    pub fn new_in(value: T, alloc: A) -> Rc<T, A> {
        opaque()
    }

    pub fn new_uninit_in(alloc: A) -> Rc<MaybeUninit<T>, A> {
        opaque()
    }

    pub fn new_zeroed_in(alloc: A) -> Rc<MaybeUninit<T>, A> {
        opaque()
    }

    pub fn new_cyclic_in<F>(data_fn: F, alloc: A) -> Rc<T, A>
    where
        F: FnOnce(&Weak<T, A>) -> T,
    {
        opaque()
    }

    pub fn try_new_in(value: T, alloc: A) -> Result<Self, AllocError> {
        opaque()
    }

    pub fn try_new_uninit_in(alloc: A) -> Result<Rc<MaybeUninit<T>, A>, AllocError> {
        opaque()
    }

    pub fn try_new_zeroed_in(alloc: A) -> Result<Rc<MaybeUninit<T>, A>, AllocError> {
        opaque()
    }

    pub fn pin_in(value: T, alloc: A) -> Pin<Self>
    where
        A: 'static,
    {
        opaque()
    }

    pub fn try_unwrap(this: Self) -> Result<T, Self> {
        opaque()
    }

    pub fn into_inner(this: Self) -> Option<T> {
        opaque()
    }
}

impl<T> Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]> {
        opaque()
    }

    pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]> {
        opaque()
    }
}

impl<T, A: Allocator> Rc<[T], A> {
    pub fn new_uninit_slice_in(len: usize, alloc: A) -> Rc<[MaybeUninit<T>], A> {
        opaque()
    }

    pub fn new_zeroed_slice_in(len: usize, alloc: A) -> Rc<[MaybeUninit<T>], A> {
        opaque()
    }
}

impl<T, A: Allocator> Rc<MaybeUninit<T>, A> {
    pub unsafe fn assume_init(self) -> Rc<T, A> {
        opaque()
    }
}

impl<T, A: Allocator> Rc<[MaybeUninit<T>], A> {
    pub unsafe fn assume_init(self) -> Rc<[T], A> {
        opaque()
    }
}

impl<T: ?Sized> Rc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self {
        opaque()
    }

    pub fn into_raw(this: Self) -> *const T {
        opaque()
    }

    pub unsafe fn increment_strong_count(ptr: *const T) {
        opaque()
    }

    pub unsafe fn decrement_strong_count(ptr: *const T) {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Rc<T, A> {
    pub fn allocator(this: &Self) -> &A {
        opaque()
    }

    pub fn into_raw_with_allocator(this: Self) -> (*const T, A) {
        opaque()
    }

    pub fn as_ptr(this: &Self) -> *const T {
        opaque()
    }

    pub unsafe fn from_raw_in(ptr: *const T, alloc: A) -> Self {
        opaque()
    }

    pub fn downgrade(this: &Self) -> Weak<T, A>
    where
        A: Clone,
    {
        opaque()
    }

    pub fn weak_count(this: &Self) -> usize {
        opaque()
    }

    pub fn strong_count(this: &Self) -> usize {
        opaque()
    }

    pub unsafe fn increment_strong_count_in(ptr: *const T, alloc: A)
    where
        A: Clone,
    {
        opaque()
    }

    pub unsafe fn decrement_strong_count_in(ptr: *const T, alloc: A) {
        opaque()
    }

    pub fn get_mut(this: &mut Self) -> Option<&mut T> {
        opaque()
    }

    pub fn ptr_eq(this: &Self, other: &Self) -> bool {
        opaque()
    }
}

impl<T: ?Sized + CloneToUninit, A: Allocator + Clone> Rc<T, A> {
    pub fn make_mut(this: &mut Self) -> &mut T {
        opaque()
    }
}

impl<T: Clone, A: Allocator> Rc<T, A> {
    pub fn unwrap_or_clone(this: Self) -> T {
        opaque()
    }
}

impl<A: Allocator> Rc<dyn Any, A> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T, A>, Self> {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Deref for Rc<T, A> {
    type Target = T;

    fn deref(&self) -> &T {
        opaque()
    }
}

impl<T: ?Sized> LegacyReceiver for Rc<T> {}

impl<T: ?Sized, A: Allocator> Drop for Rc<T, A> {
    fn drop(&mut self) {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator + Clone> Clone for Rc<T, A> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T: Default> Default for Rc<T> {
    fn default() -> Self {
        opaque()
    }
}

impl Default for Rc<str> {
    fn default() -> Self {
        opaque()
    }
}

impl<T> Default for Rc<[T]> {
    fn default() -> Self {
        opaque()
    }
}

impl<T> Default for Pin<Rc<T>>
where
    T: ?Sized,
    Rc<T>: Default,
{
    fn default() -> Self {
        opaque()
    }
}

impl<T: ?Sized + PartialEq, A: Allocator> PartialEq for Rc<T, A> {
    fn eq(&self, other: &Rc<T, A>) -> bool {
        opaque()
    }
}

impl<T: ?Sized + Eq, A: Allocator> Eq for Rc<T, A> {}

impl<T: ?Sized + PartialOrd, A: Allocator> PartialOrd for Rc<T, A> {
    fn partial_cmp(&self, other: &Rc<T, A>) -> Option<Ordering> {
        opaque()
    }
}

impl<T: ?Sized + Ord, A: Allocator> Ord for Rc<T, A> {
    fn cmp(&self, other: &Rc<T, A>) -> Ordering {
        opaque()
    }
}

impl<T: ?Sized + Hash, A: Allocator> Hash for Rc<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl<T: ?Sized + fmt::Display, A: Allocator> fmt::Display for Rc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized + fmt::Debug, A: Allocator> fmt::Debug for Rc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> fmt::Pointer for Rc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> From<T> for Rc<T> {
    fn from(t: T) -> Self {
        opaque()
    }
}

impl<T, const N: usize> From<[T; N]> for Rc<[T]> {
    fn from(v: [T; N]) -> Rc<[T]> {
        opaque()
    }
}

impl<T: Clone> From<&[T]> for Rc<[T]> {
    fn from(v: &[T]) -> Rc<[T]> {
        opaque()
    }
}

impl<T: Clone> From<&mut [T]> for Rc<[T]> {
    fn from(v: &mut [T]) -> Rc<[T]> {
        opaque()
    }
}

impl From<&str> for Rc<str> {
    fn from(v: &str) -> Rc<str> {
        opaque()
    }
}

impl From<&mut str> for Rc<str> {
    fn from(v: &mut str) -> Rc<str> {
        opaque()
    }
}

impl From<String> for Rc<str> {
    fn from(v: String) -> Rc<str> {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> From<Box<T, A>> for Rc<T, A> {
    fn from(v: Box<T, A>) -> Rc<T, A> {
        opaque()
    }
}

impl<T, A: Allocator> From<Vec<T, A>> for Rc<[T], A> {
    fn from(v: Vec<T, A>) -> Rc<[T], A> {
        opaque()
    }
}

impl<'a, B> From<Cow<'a, B>> for Rc<B>
where
    B: ToOwned + ?Sized,
    Rc<B>: From<&'a B> + From<B::Owned>,
{
    fn from(cow: Cow<'a, B>) -> Rc<B> {
        opaque()
    }
}

impl From<Rc<str>> for Rc<[u8]> {
    fn from(rc: Rc<str>) -> Self {
        opaque()
    }
}

impl<T, A: Allocator, const N: usize> TryFrom<Rc<[T], A>> for Rc<[T; N], A> {
    type Error = Rc<[T], A>;

    fn try_from(boxed_slice: Rc<[T], A>) -> Result<Self, Self::Error> {
        opaque()
    }
}

impl<T> FromIterator<T> for Rc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        opaque()
    }
}

pub struct Weak<T: ?Sized, A: Allocator = Global> {
    ptr: NonNull<RcInner<T>>,
    alloc: A,
}

impl<T: ?Sized, A: Allocator> !Send for Weak<T, A> {}

impl<T: ?Sized, A: Allocator> !Sync for Weak<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Weak<U, A>> for Weak<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Weak<U>> for Weak<T> {}

impl<T> Weak<T> {
    pub const fn new() -> Weak<T> {
        opaque()
    }
}

impl<T, A: Allocator> Weak<T, A> {
    pub fn new_in(alloc: A) -> Weak<T, A> {
        opaque()
    }
}

impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self {
        opaque()
    }

    pub fn into_raw(self) -> *const T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Weak<T, A> {
    pub fn allocator(&self) -> &A {
        opaque()
    }

    pub fn as_ptr(&self) -> *const T {
        opaque()
    }

    pub fn into_raw_with_allocator(self) -> (*const T, A) {
        opaque()
    }

    pub unsafe fn from_raw_in(ptr: *const T, alloc: A) -> Self {
        opaque()
    }

    pub fn upgrade(&self) -> Option<Rc<T, A>>
    where
        A: Clone,
    {
        opaque()
    }

    pub fn strong_count(&self) -> usize {
        opaque()
    }

    pub fn weak_count(&self) -> usize {
        opaque()
    }

    pub fn ptr_eq(&self, other: &Self) -> bool {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Drop for Weak<T, A> {
    fn drop(&mut self) {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator + Clone> Clone for Weak<T, A> {
    fn clone(&self) -> Weak<T, A> {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> fmt::Debug for Weak<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Borrow<T> for Rc<T, A> {
    fn borrow(&self) -> &T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> AsRef<T> for Rc<T, A> {
    fn as_ref(&self) -> &T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Unpin for Rc<T, A> {}

unsafe impl<T: ?Sized + Allocator, A: Allocator> Allocator for Rc<T, A> {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        opaque()
    }

    unsafe fn deallocate(&self, ptr: NonNull<u8>, layout: Layout) {
        opaque()
    }
}
