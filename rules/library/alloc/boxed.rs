// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::borrow::{Borrow, BorrowMut};
use crate::vec::Vec;
use core::alloc::{AllocError, Allocator, Layout};
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
use core::ptr::{NonNull, Unique};
use core::task::{Context, Poll};

pub(crate) mod convert;
pub(crate) mod iter;

use crate::alloc::handle_alloc_error;
use core::mem::ManuallyDrop;

#[fundamental]
#[lang = "owned_box"]
pub struct Box<T: ?Sized, A: Allocator = Global>(Unique<T>, A);

pub fn box_assume_init_into_vec_unsafe<T, const N: usize>(b: Box<MaybeUninit<[T; N]>>) -> Vec<T> {
    unsafe { (b.assume_init() as Box<[T]>).into_vec() }
}

/// Memory for a value, and the value in it.
#[rustc_intrinsic]
fn box_new<T>(x: T) -> Box<T>;

impl<T> Box<T> {
    pub fn new(x: T) -> Self {
        box_new(x)
    }

    pub fn new_uninit() -> Box<MaybeUninit<T>> {
        Box::new_uninit_in(Global)
    }

    pub fn new_zeroed() -> Box<MaybeUninit<T>> {
        Box::new_zeroed_in(Global)
    }

    pub fn pin(x: T) -> Pin<Box<T>> {
        Box::new(x).into()
    }

    pub fn try_new(x: T) -> Result<Self, AllocError> {
        Box::try_new_in(x, Global)
    }

    pub fn try_new_uninit() -> Result<Box<MaybeUninit<T>>, AllocError> {
        Box::try_new_uninit_in(Global)
    }

    pub fn try_new_zeroed() -> Result<Box<MaybeUninit<T>>, AllocError> {
        Box::try_new_zeroed_in(Global)
    }
}

impl<T, A: Allocator> Box<T, A> {
    pub fn new_in(x: T, alloc: A) -> Self
    where
        A: Allocator,
    {
        Box::write(Box::new_uninit_in(alloc), x)
    }

    pub fn try_new_in(x: T, alloc: A) -> Result<Self, AllocError>
    where
        A: Allocator,
    {
        Ok(Box::write(Box::try_new_uninit_in(alloc)?, x))
    }

    pub fn new_uninit_in(alloc: A) -> Box<MaybeUninit<T>, A>
    where
        A: Allocator,
    {
        match Box::try_new_uninit_in(alloc) {
            Ok(boxed) => boxed,
            Err(_) => handle_alloc_error(Layout::new::<T>()),
        }
    }

    pub fn try_new_uninit_in(alloc: A) -> Result<Box<MaybeUninit<T>, A>, AllocError>
    where
        A: Allocator,
    {
        let block = alloc.allocate(Layout::new::<T>())?;
        Ok(unsafe { Box::from_raw_in(block.as_ptr() as *mut MaybeUninit<T>, alloc) })
    }

    pub fn new_zeroed_in(alloc: A) -> Box<MaybeUninit<T>, A>
    where
        A: Allocator,
    {
        match Box::try_new_zeroed_in(alloc) {
            Ok(boxed) => boxed,
            Err(_) => handle_alloc_error(Layout::new::<T>()),
        }
    }

    pub fn try_new_zeroed_in(alloc: A) -> Result<Box<MaybeUninit<T>, A>, AllocError>
    where
        A: Allocator,
    {
        let block = alloc.allocate_zeroed(Layout::new::<T>())?;
        Ok(unsafe { Box::from_raw_in(block.as_ptr() as *mut MaybeUninit<T>, alloc) })
    }

    pub fn pin_in(x: T, alloc: A) -> Pin<Self>
    where
        A: 'static + Allocator,
    {
        Box::into_pin(Box::new_in(x, alloc))
    }
}

impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {
        Box::new_uninit_slice_in(len, Global)
    }

    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> {
        Box::new_zeroed_slice_in(len, Global)
    }

    pub fn try_new_uninit_slice(len: usize) -> Result<Box<[MaybeUninit<T>]>, AllocError> {
        Box::try_new_uninit_slice_in(len, Global)
    }

    pub fn try_new_zeroed_slice(len: usize) -> Result<Box<[MaybeUninit<T>]>, AllocError> {
        Box::try_new_zeroed_slice_in(len, Global)
    }
}

impl<T, A: Allocator> Box<[T], A> {
    pub fn new_uninit_slice_in(len: usize, alloc: A) -> Box<[MaybeUninit<T>], A> {
        match Box::try_new_uninit_slice_in(len, alloc) {
            Ok(boxed) => boxed,
            Err(_) => handle_alloc_error(Layout::new::<T>()),
        }
    }

    pub fn new_zeroed_slice_in(len: usize, alloc: A) -> Box<[MaybeUninit<T>], A> {
        match Box::try_new_zeroed_slice_in(len, alloc) {
            Ok(boxed) => boxed,
            Err(_) => handle_alloc_error(Layout::new::<T>()),
        }
    }

    pub fn try_new_uninit_slice_in(
        len: usize,
        alloc: A,
    ) -> Result<Box<[MaybeUninit<T>], A>, AllocError> {
        let block = alloc.allocate(opaque())?;
        let data = block.as_ptr() as *mut MaybeUninit<T>;
        Ok(unsafe { Box::from_raw_in(core::ptr::slice_from_raw_parts_mut(data, len), alloc) })
    }

    pub fn try_new_zeroed_slice_in(
        len: usize,
        alloc: A,
    ) -> Result<Box<[MaybeUninit<T>], A>, AllocError> {
        let block = alloc.allocate_zeroed(opaque())?;
        let data = block.as_ptr() as *mut MaybeUninit<T>;
        Ok(unsafe { Box::from_raw_in(core::ptr::slice_from_raw_parts_mut(data, len), alloc) })
    }
}

impl<T, A: Allocator> Box<MaybeUninit<T>, A> {
    pub unsafe fn assume_init(self) -> Box<T, A> {
        let (raw, alloc) = Box::into_raw_with_allocator(self);
        unsafe { Box::from_raw_in(raw as *mut T, alloc) }
    }

    pub fn write(mut boxed: Self, value: T) -> Box<T, A> {
        (*boxed).write(value);
        unsafe { boxed.assume_init() }
    }
}

impl<T, A: Allocator> Box<[MaybeUninit<T>], A> {
    pub unsafe fn assume_init(self) -> Box<[T], A> {
        let (raw, alloc) = Box::into_raw_with_allocator(self);
        unsafe { Box::from_raw_in(raw as *mut [T], alloc) }
    }
}

impl<T: ?Sized> Box<T> {
    pub unsafe fn from_raw(raw: *mut T) -> Self {
        unsafe { Box::from_raw_in(raw, Global) }
    }

    pub fn into_raw(b: Self) -> *mut T {
        Box::into_raw_with_allocator(b).0
    }
}

impl<T: ?Sized, A: Allocator> Box<T, A> {
    pub unsafe fn from_raw_in(raw: *mut T, alloc: A) -> Self {
        Box(unsafe { Unique::new_unchecked(raw) }, alloc)
    }

    pub unsafe fn from_non_null_in(raw: NonNull<T>, alloc: A) -> Self {
        unsafe { Box::from_raw_in(raw.as_ptr(), alloc) }
    }

    pub fn into_raw_with_allocator(b: Self) -> (*mut T, A) {
        let b = ManuallyDrop::new(b);
        (b.0.as_ptr(), unsafe { core::ptr::read(&b.1) })
    }

    pub fn into_non_null_with_allocator(b: Self) -> (NonNull<T>, A) {
        let b = ManuallyDrop::new(b);
        (b.0.as_non_null_ptr(), unsafe { core::ptr::read(&b.1) })
    }

    pub fn into_unique(b: Self) -> (Unique<T>, A) {
        opaque()
    }

    pub fn allocator(b: &Self) -> &A {
        &b.1
    }

    pub fn leak<'a>(b: Self) -> &'a mut T
    where
        A: 'a,
    {
        let b = ManuallyDrop::new(b);
        unsafe { &mut *b.0.as_ptr() }
    }

    pub fn into_pin(boxed: Self) -> Pin<Self>
    where
        A: 'static,
    {
        unsafe { Pin::new_unchecked(boxed) }
    }
}

impl<T: ?Sized, A: Allocator> Drop for Box<T, A> {
    fn drop(&mut self) {
        unsafe { self.1.deallocate(self.0.as_non_null_ptr().cast(), opaque()) }
    }
}

impl<T: Default> Default for Box<T> {
    fn default() -> Self {
        Box::new(T::default())
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
        Box::into_pin(Box::<T>::default())
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for Box<T, A> {
    fn clone(&self) -> Self {
        Box::new_in((**self).clone(), self.1.clone())
    }
}

impl<T: Clone, A: Allocator + Clone> Clone for Box<[T], A> {
    fn clone(&self) -> Self {
        (**self).to_vec_in(self.1.clone()).into_boxed_slice()
    }
}

impl Clone for Box<str> {
    fn clone(&self) -> Self {
        opaque()
    }
}

impl<T: ?Sized + PartialEq, A: Allocator> PartialEq for Box<T, A> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: ?Sized + PartialOrd, A: Allocator> PartialOrd for Box<T, A> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (**self).partial_cmp(&**other)
    }
}

impl<T: ?Sized + Ord, A: Allocator> Ord for Box<T, A> {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl<T: ?Sized + Eq, A: Allocator> Eq for Box<T, A> {}

impl<T: ?Sized + Hash, A: Allocator> Hash for Box<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state)
    }
}

impl<T: ?Sized + Hasher, A: Allocator> Hasher for Box<T, A> {
    fn finish(&self) -> u64 {
        (**self).finish()
    }

    fn write(&mut self, bytes: &[u8]) {
        (**self).write(bytes)
    }
}

impl<T: fmt::Display + ?Sized, A: Allocator> fmt::Display for Box<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl<T: fmt::Debug + ?Sized, A: Allocator> fmt::Debug for Box<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
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
        &**self
    }
}

impl<T: ?Sized, A: Allocator> DerefMut for Box<T, A> {
    fn deref_mut(&mut self) -> &mut T {
        &mut **self
    }
}

impl<T: ?Sized, A: Allocator> LegacyReceiver for Box<T, A> {}

impl<Args: Tuple, F: FnOnce<Args> + ?Sized, A: Allocator> FnOnce<Args> for Box<F, A> {
    type Output = <F as FnOnce<Args>>::Output;

    extern "rust-call" fn call_once(self, args: Args) -> Self::Output {
        <F as FnOnce<Args>>::call_once(*self, args)
    }
}

impl<Args: Tuple, F: FnMut<Args> + ?Sized, A: Allocator> FnMut<Args> for Box<F, A> {
    extern "rust-call" fn call_mut(&mut self, args: Args) -> Self::Output {
        <F as FnMut<Args>>::call_mut(self, args)
    }
}

impl<Args: Tuple, F: Fn<Args> + ?Sized, A: Allocator> Fn<Args> for Box<F, A> {
    extern "rust-call" fn call(&self, args: Args) -> Self::Output {
        <F as Fn<Args>>::call(self, args)
    }
}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Box<U, A>> for Box<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Box<U>> for Box<T, Global> {}

impl<T: ?Sized, A: Allocator> Borrow<T> for Box<T, A> {
    fn borrow(&self) -> &T {
        &**self
    }
}

impl<T: ?Sized, A: Allocator> BorrowMut<T> for Box<T, A> {
    fn borrow_mut(&mut self) -> &mut T {
        &mut **self
    }
}

impl<T: ?Sized, A: Allocator> AsRef<T> for Box<T, A> {
    fn as_ref(&self) -> &T {
        &**self
    }
}

impl<T: ?Sized, A: Allocator> AsMut<T> for Box<T, A> {
    fn as_mut(&mut self) -> &mut T {
        &mut **self
    }
}

impl<T: ?Sized, A: Allocator> Unpin for Box<T, A> {}

impl<G: ?Sized + Coroutine<R> + Unpin, R, A: Allocator> Coroutine<R> for Box<G, A> {
    type Yield = <G as Coroutine<R>>::Yield;

    type Return = <G as Coroutine<R>>::Return;

    fn resume(mut self: Pin<&mut Self>, arg: R) -> CoroutineState<Self::Yield, Self::Return> {
        G::resume(Pin::new(&mut **self), arg)
    }
}

impl<G: ?Sized + Coroutine<R>, R, A> Coroutine<R> for Pin<Box<G, A>>
where
    A: 'static + Allocator,
{
    type Yield = <G as Coroutine<R>>::Yield;

    type Return = <G as Coroutine<R>>::Return;

    fn resume(mut self: Pin<&mut Self>, arg: R) -> CoroutineState<Self::Yield, Self::Return> {
        G::resume((*self).as_mut(), arg)
    }
}

impl<F: ?Sized + Future + Unpin, A: Allocator> Future for Box<F, A> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        F::poll(Pin::new(&mut **self), cx)
    }
}

impl<E: Error> Error for Box<E> {}

unsafe impl<T: ?Sized + Allocator, A: Allocator> Allocator for Box<T, A> {
    fn allocate(&self, layout: Layout) -> Result<NonNull<[u8]>, AllocError> {
        (**self).allocate(layout)
    }

    unsafe fn deallocate(&self, ptr: NonNull<u8>, layout: Layout) {
        unsafe { (**self).deallocate(ptr, layout) }
    }
}
