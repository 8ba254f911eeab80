// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::vec::Vec;
use core::alloc::layout::Layout;
use core::alloc::{AllocError, Allocator};
use core::borrow::{Borrow, BorrowMut};
use core::cmp::Ordering;
use core::error::Error;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::intrinsics::opaque;
use core::marker::{Tuple, Unsize};
use core::mem::MaybeUninit;
use core::ops::{
    CoerceUnsized, Coroutine, CoroutineState, Deref, DerefMut, DispatchFromDyn, LegacyReceiver,
};
use core::pin::Pin;
use core::ptr::non_null::NonNull;
use core::ptr::unique::Unique;
use core::task::{Context, Poll};

pub(crate) mod convert;
pub(crate) mod iter;

#[fundamental]
#[lang = "owned_box"]
pub struct Box<T: ?Sized, A: Allocator = Global>(Unique<T>, A);

pub fn box_assume_init_into_vec_unsafe<T, const N: usize>(b: Box<MaybeUninit<[T; N]>>) -> Vec<T> {
    opaque()
}

impl<T> Box<T> {
    pub fn new(x: T) -> Self {
        opaque()
    }

    pub fn new_uninit() -> Box<MaybeUninit<T>> {
        opaque()
    }

    pub fn new_zeroed() -> Box<MaybeUninit<T>> {
        opaque()
    }

    pub fn pin(x: T) -> Pin<Box<T>> {
        opaque()
    }

    pub fn try_new(x: T) -> Result<Self, AllocError> {
        opaque()
    }

    pub fn try_new_uninit() -> Result<Box<MaybeUninit<T>>, AllocError> {
        opaque()
    }

    pub fn try_new_zeroed() -> Result<Box<MaybeUninit<T>>, AllocError> {
        opaque()
    }
}

impl<T, A: Allocator> Box<T, A> {
    pub fn new_in(x: T, alloc: A) -> Self
    where
        A: Allocator,
    {
        opaque()
    }

    pub fn try_new_in(x: T, alloc: A) -> Result<Self, AllocError>
    where
        A: Allocator,
    {
        opaque()
    }

    pub fn new_uninit_in(alloc: A) -> Box<MaybeUninit<T>, A>
    where
        A: Allocator,
    {
        opaque()
    }

    pub fn try_new_uninit_in(alloc: A) -> Result<Box<MaybeUninit<T>, A>, AllocError>
    where
        A: Allocator,
    {
        opaque()
    }

    pub fn new_zeroed_in(alloc: A) -> Box<MaybeUninit<T>, A>
    where
        A: Allocator,
    {
        opaque()
    }

    pub fn try_new_zeroed_in(alloc: A) -> Result<Box<MaybeUninit<T>, A>, AllocError>
    where
        A: Allocator,
    {
        opaque()
    }

    pub fn pin_in(x: T, alloc: A) -> Pin<Self>
    where
        A: 'static + Allocator,
    {
        opaque()
    }
}

impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {
        opaque()
    }

    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> {
        opaque()
    }

    pub fn try_new_uninit_slice(len: usize) -> Result<Box<[MaybeUninit<T>]>, AllocError> {
        opaque()
    }

    pub fn try_new_zeroed_slice(len: usize) -> Result<Box<[MaybeUninit<T>]>, AllocError> {
        opaque()
    }
}

impl<T, A: Allocator> Box<[T], A> {
    pub fn new_uninit_slice_in(len: usize, alloc: A) -> Box<[MaybeUninit<T>], A> {
        opaque()
    }

    pub fn new_zeroed_slice_in(len: usize, alloc: A) -> Box<[MaybeUninit<T>], A> {
        opaque()
    }

    pub fn try_new_uninit_slice_in(
        len: usize,
        alloc: A,
    ) -> Result<Box<[MaybeUninit<T>], A>, AllocError> {
        opaque()
    }

    pub fn try_new_zeroed_slice_in(
        len: usize,
        alloc: A,
    ) -> Result<Box<[MaybeUninit<T>], A>, AllocError> {
        opaque()
    }
}

impl<T, A: Allocator> Box<MaybeUninit<T>, A> {
    pub unsafe fn assume_init(self) -> Box<T, A> {
        opaque()
    }

    pub fn write(boxed: Self, value: T) -> Box<T, A> {
        opaque()
    }
}

impl<T, A: Allocator> Box<[MaybeUninit<T>], A> {
    pub unsafe fn assume_init(self) -> Box<[T], A> {
        opaque()
    }
}

impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Self {
        opaque()
    }

    pub fn into_raw(b: Self) -> *mut T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Box<T, A> {
    pub unsafe fn from_raw_in(raw: *mut T, alloc: A) -> Self {
        opaque()
    }

    pub unsafe fn from_non_null_in(raw: NonNull<T>, alloc: A) -> Self {
        opaque()
    }

    pub fn into_raw_with_allocator(b: Self) -> (*mut T, A) {
        opaque()
    }

    pub fn into_non_null_with_allocator(b: Self) -> (NonNull<T>, A) {
        opaque()
    }

    pub fn allocator(b: &Self) -> &A {
        opaque()
    }

    pub fn leak<'a>(b: Self) -> &'a mut T
    where
        A: 'a,
    {
        opaque()
    }

    pub fn into_pin(boxed: Self) -> Pin<Self>
    where
        A: 'static,
    {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Drop for Box<T, A> {
    fn drop(&mut self) {
        opaque()
    }
}

impl<T: Default> Default for Box<T> {
    fn default() -> Self {
        opaque()
    }
}

impl<T> Default for Box<[T]> {
    fn default() -> Self {
        opaque()
    }
}

impl Default for Box<str> {
    fn default() -> Self {
        opaque()
    }
}

impl<T> Default for Pin<Box<T>>
where
    T: ?Sized,
    Box<T>: Default,
{
    fn default() -> Self {
        opaque()
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for Box<T, A> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for Box<[T], A> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl Clone for Box<str> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T: ?Sized + PartialEq, A: Allocator> PartialEq for Box<T, A> {
    fn eq(&self, other: &Self) -> bool {
        opaque()
    }
}

impl<T: ?Sized + PartialOrd, A: Allocator> PartialOrd for Box<T, A> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        opaque()
    }
}

impl<T: ?Sized + Ord, A: Allocator> Ord for Box<T, A> {
    fn cmp(&self, other: &Self) -> Ordering {
        opaque()
    }
}

impl<T: ?Sized + Eq, A: Allocator> Eq for Box<T, A> {}

impl<T: ?Sized + Hash, A: Allocator> Hash for Box<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        opaque()
    }
}

impl<T: ?Sized + Hasher, A: Allocator> Hasher for Box<T, A> {
    fn finish(&self) -> u64 {
        opaque()
    }

    fn write(&mut self, bytes: &[u8]) {
        opaque()
    }
}

impl<T: fmt::Display + ?Sized, A: Allocator> fmt::Display for Box<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: fmt::Debug + ?Sized, A: Allocator> fmt::Debug for Box<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> fmt::Pointer for Box<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Deref for Box<T, A> {
    type Target = T;

    fn deref(&self) -> &T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> DerefMut for Box<T, A> {
    fn deref_mut(&mut self) -> &mut T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> LegacyReceiver for Box<T, A> {}

impl<Args: Tuple, F: FnOnce<Args> + ?Sized, A: Allocator> FnOnce<Args> for Box<F, A> {
    type Output = <F as FnOnce<Args>>::Output;

    extern "rust-call" fn call_once(self, args: Args) -> Self::Output {
        opaque()
    }
}

impl<Args: Tuple, F: FnMut<Args> + ?Sized, A: Allocator> FnMut<Args> for Box<F, A> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> <Self as FnOnce>::Output {
        opaque()
    }
}

impl<Args: Tuple, F: Fn<Args> + ?Sized, A: Allocator> Fn<Args> for Box<F, A> {
    extern "rust-call" fn call(&self, args: Args) -> <Self as FnOnce>::Output {
        opaque()
    }
}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Box<U, A>> for Box<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Box<U>> for Box<T, Global> {}

impl<T: ?Sized, A: Allocator> Borrow<T> for Box<T, A> {
    fn borrow(&self) -> &T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> BorrowMut<T> for Box<T, A> {
    fn borrow_mut(&mut self) -> &mut T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> AsRef<T> for Box<T, A> {
    fn as_ref(&self) -> &T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> AsMut<T> for Box<T, A> {
    fn as_mut(&mut self) -> &mut T {
        opaque()
    }
}

impl<T: ?Sized, A: Allocator> Unpin for Box<T, A> {}

impl<G: ?Sized + Coroutine<R> + Unpin, R, A: Allocator> Coroutine<R> for Box<G, A> {
    type Yield = <G as Coroutine<R>>::Yield;

    type Return = <G as Coroutine<R>>::Return;

    fn resume(self: Pin<&mut Self>, arg: R) -> CoroutineState<Self::Yield, Self::Return> {
        opaque()
    }
}

impl<G: ?Sized + Coroutine<R>, R, A> Coroutine<R> for Pin<Box<G, A>>
where
    A: 'static + Allocator,
{
    type Yield = <G as Coroutine<R>>::Yield;

    type Return = <G as Coroutine<R>>::Return;

    fn resume(self: Pin<&mut Self>, arg: R) -> CoroutineState<Self::Yield, Self::Return> {
        opaque()
    }
}

impl<F: ?Sized + Future + Unpin, A: Allocator> Future for Box<F, A> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        opaque()
    }
}

impl<E: Error> Error for Box<E> {}

unsafe impl<T: ?Sized + Allocator, A: Allocator> Allocator for Box<T, A> {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        opaque()
    }

    unsafe fn deallocate(&self, ptr: NonNull<u8>, layout: Layout) {
        opaque()
    }
}
