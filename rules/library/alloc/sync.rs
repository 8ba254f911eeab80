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
use core::error::Error;
use core::ffi::c_str::CStr;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::intrinsics::opaque;
use core::marker::{PhantomData, Unsize};
use core::mem::MaybeUninit;
use core::ops::{CoerceUnsized, Deref, DispatchFromDyn, LegacyReceiver};
use core::pin::Pin;
use core::ptr::non_null::NonNull;

pub struct Arc<T: ?Sized, A: Allocator = Global> {
    ptr: NonNull<ArcInner<T>>,
    phantom: PhantomData<ArcInner<T>>,
    alloc: A,
}

unsafe impl<T: ?Sized + Sync + Send, A: Allocator + Send> Send for Arc<T, A> {}

unsafe impl<T: ?Sized + Sync + Send, A: Allocator + Sync> Sync for Arc<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Arc<U, A>> for Arc<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Arc<U>> for Arc<T> {}

pub struct Weak<T: ?Sized, A: Allocator = Global> {
    ptr: NonNull<ArcInner<T>>,
    alloc: A,
}

unsafe impl<T: ?Sized + Sync + Send, A: Allocator + Send> Send for Weak<T, A> {}

unsafe impl<T: ?Sized + Sync + Send, A: Allocator + Sync> Sync for Weak<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Weak<U, A>> for Weak<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Weak<U>> for Weak<T> {}

impl<T: ?Sized, A: Allocator> fmt::Debug for Weak<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T> {
        opaque()
    }

    pub fn new_cyclic<F>(data_fn: F) -> Arc<T>
    where
        F: FnOnce(&Weak<T>) -> T,
    {
        opaque()
    }

    pub fn new_uninit() -> Arc<MaybeUninit<T>> {
        opaque()
    }

    pub fn new_zeroed() -> Arc<MaybeUninit<T>> {
        opaque()
    }

    pub fn pin(data: T) -> Pin<Arc<T>> {
        opaque()
    }

    pub fn try_pin(data: T) -> Result<Pin<Arc<T>>, AllocError> {
        opaque()
    }

    pub fn try_new(data: T) -> Result<Arc<T>, AllocError> {
        opaque()
    }

    pub fn try_new_uninit() -> Result<Arc<MaybeUninit<T>>, AllocError> {
        opaque()
    }

    pub fn try_new_zeroed() -> Result<Arc<MaybeUninit<T>>, AllocError> {
        opaque()
    }
}

impl<T, A: Allocator> Arc<T, A> {
    pub fn new_in(data: T, alloc: A) -> Arc<T, A> {
        opaque()
    }

    pub fn new_uninit_in(alloc: A) -> Arc<MaybeUninit<T>, A> {
        opaque()
    }

    pub fn new_zeroed_in(alloc: A) -> Arc<MaybeUninit<T>, A> {
        opaque()
    }

    pub fn new_cyclic_in<F>(data_fn: F, alloc: A) -> Arc<T, A>
    where
        F: FnOnce(&Weak<T, A>) -> T,
    {
        opaque()
    }

    pub fn pin_in(data: T, alloc: A) -> Pin<Arc<T, A>>
    where
        A: 'static,
    {
        opaque()
    }

    pub fn try_pin_in(data: T, alloc: A) -> Result<Pin<Arc<T, A>>, AllocError>
    where
        A: 'static,
    {
        opaque()
    }

    pub fn try_new_in(data: T, alloc: A) -> Result<Arc<T, A>, AllocError> {
        opaque()
    }

    pub fn try_new_uninit_in(alloc: A) -> Result<Arc<MaybeUninit<T>, A>, AllocError> {
        opaque()
    }

    pub fn try_new_zeroed_in(alloc: A) -> Result<Arc<MaybeUninit<T>, A>, AllocError> {
        opaque()
    }

    pub fn try_unwrap(this: Self) -> Result<T, Self> {
        opaque()
    }

    pub fn into_inner(this: Self) -> Option<T> {
        opaque()
    }
}

impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]> {
        opaque()
    }

    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]> {
        opaque()
    }
}

impl<T, A: Allocator> Arc<[T], A> {
    pub fn new_uninit_slice_in(len: usize, alloc: A) -> Arc<[MaybeUninit<T>], A> {
        opaque()
    }

    pub fn new_zeroed_slice_in(len: usize, alloc: A) -> Arc<[MaybeUninit<T>], A> {
        opaque()
    }
}

impl<T, A: Allocator> Arc<MaybeUninit<T>, A> {
    pub unsafe fn assume_init(self) -> Arc<T, A> {
        opaque()
    }
}

impl<T, A: Allocator> Arc<[MaybeUninit<T>], A> {
    pub unsafe fn assume_init(self) -> Arc<[T], A> {
        opaque()
    }
}

impl<T: ?Sized> Arc<T> {
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

impl<T: ?Sized, A: Allocator> Arc<T, A> {
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

    pub fn ptr_eq(this: &Self, other: &Self) -> bool {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator + Clone> Clone for Arc<T, A> {
    fn clone(&self) -> Arc<T, A> {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Deref for Arc<T, A> {
    type Target = T;

    fn deref(&self) -> &T {
        opaque()
    }
}

impl<T: ?Sized> LegacyReceiver for Arc<T> {}

impl<T: ?Sized + CloneToUninit, A: Allocator + Clone> Arc<T, A> {
    pub fn make_mut(this: &mut Self) -> &mut T {
        opaque()
    }
}

impl<T: Clone, A: Allocator> Arc<T, A> {
    pub fn unwrap_or_clone(this: Self) -> T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Arc<T, A> {
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Drop for Arc<T, A> {
    fn drop(&mut self) {
        opaque()
    }
}

impl<A: Allocator> Arc<dyn Any + Send + Sync, A> {
    pub fn downcast<T>(self) -> Result<Arc<T, A>, Self>
    where
        T: Any + Send + Sync,
    {
        opaque()
    }
}

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
}

impl<T: ?Sized, A: Allocator> Weak<T, A> {
    pub fn upgrade(&self) -> Option<Arc<T, A>>
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

impl<T: ?Sized, A: Allocator + Clone> Clone for Weak<T, A> {
    fn clone(&self) -> Weak<T, A> {
        opaque()
    }
}

impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Drop for Weak<T, A> {
    fn drop(&mut self) {
        opaque()
    }
}

impl<T: ?Sized + PartialEq, A: Allocator> PartialEq for Arc<T, A> {
    fn eq(&self, other: &Arc<T, A>) -> bool {
        opaque()
    }
}

impl<T: ?Sized + PartialOrd, A: Allocator> PartialOrd for Arc<T, A> {
    fn partial_cmp(&self, other: &Arc<T, A>) -> Option<Ordering> {
        opaque()
    }
}

impl<T: ?Sized + Ord, A: Allocator> Ord for Arc<T, A> {
    fn cmp(&self, other: &Arc<T, A>) -> Ordering {
        opaque()
    }
}

impl<T: ?Sized + Eq, A: Allocator> Eq for Arc<T, A> {}

impl<T: ?Sized + fmt::Display, A: Allocator> fmt::Display for Arc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized + fmt::Debug, A: Allocator> fmt::Debug for Arc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> fmt::Pointer for Arc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: Default> Default for Arc<T> {
    fn default() -> Arc<T> {
        opaque()
    }
}

impl Default for Arc<str> {
    fn default() -> Self {
        opaque()
    }
}

impl Default for Arc<CStr> {
    fn default() -> Self {
        opaque()
    }
}

impl<T> Default for Arc<[T]> {
    fn default() -> Self {
        opaque()
    }
}

impl<T> Default for Pin<Arc<T>>
where
    T: ?Sized,
    Arc<T>: Default,
{
    fn default() -> Self {
        opaque()
    }
}

impl<T: ?Sized + Hash, A: Allocator> Hash for Arc<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl<T> From<T> for Arc<T> {
    fn from(t: T) -> Self {
        opaque()
    }
}

impl<T, const N: usize> From<[T; N]> for Arc<[T]> {
    fn from(v: [T; N]) -> Arc<[T]> {
        opaque()
    }
}

impl<T: Clone> From<&[T]> for Arc<[T]> {
    fn from(v: &[T]) -> Arc<[T]> {
        opaque()
    }
}

impl<T: Clone> From<&mut [T]> for Arc<[T]> {
    fn from(v: &mut [T]) -> Arc<[T]> {
        opaque()
    }
}

impl From<&str> for Arc<str> {
    fn from(v: &str) -> Arc<str> {
        opaque()
    }
}

impl From<&mut str> for Arc<str> {
    fn from(v: &mut str) -> Arc<str> {
        opaque()
    }
}

impl From<String> for Arc<str> {
    fn from(v: String) -> Arc<str> {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> From<Box<T, A>> for Arc<T, A> {
    fn from(v: Box<T, A>) -> Arc<T, A> {
        opaque()
    }
}

impl<T, A: Allocator + Clone> From<Vec<T, A>> for Arc<[T], A> {
    fn from(v: Vec<T, A>) -> Arc<[T], A> {
        opaque()
    }
}

impl<'a, B> From<Cow<'a, B>> for Arc<B>
where
    B: ToOwned + ?Sized,
    Arc<B>: From<&'a B> + From<B::Owned>,
{
    fn from(cow: Cow<'a, B>) -> Arc<B> {
        opaque()
    }
}

impl From<Arc<str>> for Arc<[u8]> {
    fn from(rc: Arc<str>) -> Self {
        opaque()
    }
}

impl<T, A: Allocator, const N: usize> TryFrom<Arc<[T], A>> for Arc<[T; N], A> {
    type Error = Arc<[T], A>;

    fn try_from(boxed_slice: Arc<[T], A>) -> Result<Self, Self::Error> {
        opaque()
    }
}

impl<T> FromIterator<T> for Arc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Borrow<T> for Arc<T, A> {
    fn borrow(&self) -> &T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> AsRef<T> for Arc<T, A> {
    fn as_ref(&self) -> &T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Unpin for Arc<T, A> {}

impl<T: Error + ?Sized> Error for Arc<T> {}

unsafe impl<T: ?Sized + Allocator, A: Allocator> Allocator for Arc<T, A> {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        opaque()
    }

    unsafe fn deallocate(&self, ptr: NonNull<u8>, layout: Layout) {
        opaque()
    }
}
