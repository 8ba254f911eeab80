// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::string::String;
use crate::vec::Vec;
use core::alloc::{AllocError, Allocator, Layout};
use core::any::Any;
use core::clone::CloneToUninit;
use core::cmp::Ordering;
use core::error::Error;
use core::ffi::CStr;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::intrinsics::opaque;
use core::marker::{PhantomData, Unsize};
use core::mem::MaybeUninit;
use core::ops::{CoerceUnsized, Deref, DispatchFromDyn, LegacyReceiver};
use core::pin::Pin;
use core::ptr::NonNull;

use crate::boxed::Box;
use core::mem::{ManuallyDrop, forget as mem_forget};
use core::ptr;
use core::sync::atomic::{self, AtomicUsize};

pub struct Arc<T: ?Sized, A: Allocator = Global> {
    ptr: NonNull<Counted<T>>,
    owns: PhantomData<T>,
    alloc: A,
}

unsafe impl<T: ?Sized + Sync + Send, A: Allocator + Send> Send for Arc<T, A> {}

unsafe impl<T: ?Sized + Sync + Send, A: Allocator + Sync> Sync for Arc<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Arc<U, A>> for Arc<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Arc<U>> for Arc<T> {}

pub struct Weak<T: ?Sized, A: Allocator = Global> {
    ptr: NonNull<Counted<T>>,
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
        Arc::new_in(data, Global)
    }

    pub fn new_cyclic<F>(data_fn: F) -> Arc<T>
    where
        F: FnOnce(&Weak<T>) -> T,
    {
        Arc::new_cyclic_in(data_fn, Global)
    }

    pub fn new_uninit() -> Arc<MaybeUninit<T>> {
        opaque()
    }

    pub fn new_zeroed() -> Arc<MaybeUninit<T>> {
        opaque()
    }

    pub fn pin(data: T) -> Pin<Arc<T>> {
        unsafe { Pin::new_unchecked(Arc::new(data)) }
    }

    pub fn try_pin(data: T) -> Result<Pin<Arc<T>>, AllocError> {
        Ok(unsafe { Pin::new_unchecked(Arc::try_new(data)?) })
    }

    pub fn try_new(data: T) -> Result<Arc<T>, AllocError> {
        Arc::try_new_in(data, Global)
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
        let counts = Counted {
            strong: Counter::new(1),
            weak: Counter::new(1),
            data,
        };
        let (ptr, alloc) = Box::into_raw_with_allocator(Box::new_in(counts, alloc));
        Arc {
            ptr: unsafe { NonNull::new_unchecked(ptr) },
            owns: PhantomData,
            alloc,
        }
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
        let weak: Weak<T, A> = Weak::new_in(alloc);
        let data = data_fn(&weak);
        let counts = Counted {
            strong: Counter::new(1),
            weak: Counter::new(1),
            data,
        };
        let raw = Box::into_raw(Box::new(counts));
        let alloc = weak.into_raw_with_allocator().1;
        Arc {
            ptr: unsafe { NonNull::new_unchecked(raw) },
            owns: PhantomData,
            alloc,
        }
    }

    pub fn pin_in(data: T, alloc: A) -> Pin<Arc<T, A>>
    where
        A: 'static,
    {
        unsafe { Pin::new_unchecked(Arc::new_in(data, alloc)) }
    }

    pub fn try_pin_in(data: T, alloc: A) -> Result<Pin<Arc<T, A>>, AllocError>
    where
        A: 'static,
    {
        Ok(unsafe { Pin::new_unchecked(Arc::try_new_in(data, alloc)?) })
    }

    pub fn try_new_in(data: T, alloc: A) -> Result<Arc<T, A>, AllocError> {
        let counts = Counted {
            strong: Counter::new(1),
            weak: Counter::new(1),
            data,
        };
        let (ptr, alloc) = Box::into_raw_with_allocator(Box::try_new_in(counts, alloc)?);
        Ok(Arc {
            ptr: unsafe { NonNull::new_unchecked(ptr) },
            owns: PhantomData,
            alloc,
        })
    }

    pub fn try_new_uninit_in(alloc: A) -> Result<Arc<MaybeUninit<T>, A>, AllocError> {
        opaque()
    }

    pub fn try_new_zeroed_in(alloc: A) -> Result<Arc<MaybeUninit<T>, A>, AllocError> {
        opaque()
    }

    pub fn try_unwrap(this: Self) -> Result<T, Self> {
        if Arc::strong_count(&this) != 1 {
            return Err(this);
        }
        let this = ManuallyDrop::new(this);
        let data = unsafe { ptr::read(&this.ptr.as_ref().data) };
        unsafe { ptr::read(&this.alloc).deallocate(this.ptr.cast(), opaque()) };
        Ok(data)
    }

    pub fn into_inner(this: Self) -> Option<T> {
        Arc::try_unwrap(this).ok()
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
        let this = ManuallyDrop::new(self);
        Arc {
            ptr: this.ptr.cast(),
            owns: PhantomData,
            alloc: unsafe { ptr::read(&this.alloc) },
        }
    }
}

impl<T, A: Allocator> Arc<[MaybeUninit<T>], A> {
    pub unsafe fn assume_init(self) -> Arc<[T], A> {
        let this = ManuallyDrop::new(self);
        Arc {
            ptr: opaque(),
            owns: PhantomData,
            alloc: unsafe { ptr::read(&this.alloc) },
        }
    }
}

impl<T: ?Sized> Arc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self {
        unsafe { Arc::from_raw_in(ptr, Global) }
    }

    pub fn into_raw(this: Self) -> *const T {
        Arc::as_ptr(&ManuallyDrop::new(this))
    }

    pub unsafe fn increment_strong_count(ptr: *const T) {
        mem_forget(unsafe { ManuallyDrop::new(Arc::from_raw(ptr)) }.clone())
    }

    pub unsafe fn decrement_strong_count(ptr: *const T) {
        drop(unsafe { Arc::from_raw(ptr) })
    }
}

impl<T: ?Sized, A: Allocator> Arc<T, A> {
    pub fn allocator(this: &Self) -> &A {
        &this.alloc
    }

    pub fn into_raw_with_allocator(this: Self) -> (*const T, A) {
        let this = ManuallyDrop::new(this);
        (Arc::as_ptr(&this), unsafe { ptr::read(&this.alloc) })
    }

    pub fn as_ptr(this: &Self) -> *const T {
        unsafe { &raw const (*this.ptr.as_ptr()).data }
    }

    pub unsafe fn from_raw_in(ptr: *const T, alloc: A) -> Self {
        Arc {
            ptr: opaque(),
            owns: PhantomData,
            alloc,
        }
    }

    pub fn downgrade(this: &Self) -> Weak<T, A>
    where
        A: Clone,
    {
        this.counts().weak.up();
        Weak {
            ptr: this.ptr,
            alloc: this.alloc.clone(),
        }
    }

    pub fn weak_count(this: &Self) -> usize {
        this.counts().weak.get() - 1
    }

    pub fn strong_count(this: &Self) -> usize {
        this.counts().strong.get()
    }

    pub unsafe fn increment_strong_count_in(ptr: *const T, alloc: A)
    where
        A: Clone,
    {
        mem_forget(unsafe { ManuallyDrop::new(Arc::from_raw_in(ptr, alloc)) }.clone())
    }

    pub unsafe fn decrement_strong_count_in(ptr: *const T, alloc: A) {
        drop(unsafe { Arc::from_raw_in(ptr, alloc) })
    }

    pub fn ptr_eq(this: &Self, other: &Self) -> bool {
        ptr::addr_eq(this.ptr.as_ptr(), other.ptr.as_ptr())
    }
}

impl<T: ?Sized, A: Allocator + Clone> Clone for Arc<T, A> {
    fn clone(&self) -> Arc<T, A> {
        self.counts().strong.up();
        Arc {
            ptr: self.ptr,
            owns: PhantomData,
            alloc: self.alloc.clone(),
        }
    }
}

impl<T: ?Sized, A: Allocator> Deref for Arc<T, A> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.counts().data
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
        Arc::try_unwrap(this).unwrap_or_else(|shared| (*shared).clone())
    }
}

impl<T: ?Sized, A: Allocator> Arc<T, A> {
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {
        if Arc::strong_count(this) == 1 {
            Some(unsafe { &mut this.ptr.as_mut().data })
        } else {
            None
        }
    }
}

impl<T: ?Sized, A: Allocator> Drop for Arc<T, A> {
    fn drop(&mut self) {
        if self.counts().strong.down() {
            unsafe { ptr::drop_in_place(&mut self.ptr.as_mut().data) };
            if self.counts().weak.down() {
                unsafe { self.alloc.deallocate(self.ptr.cast(), opaque()) };
            }
        }
    }
}

impl<A: Allocator> Arc<dyn Any + Send + Sync, A> {
    pub fn downcast<T>(self) -> Result<Arc<T, A>, Self>
    where
        T: Any + Send + Sync,
    {
        if opaque() {
            let this = ManuallyDrop::new(self);
            Ok(Arc {
                ptr: this.ptr.cast(),
                owns: PhantomData,
                alloc: unsafe { ptr::read(&this.alloc) },
            })
        } else {
            Err(self)
        }
    }
}

impl<T> Weak<T> {
    pub fn new() -> Weak<T> {
        Weak::new_in(Global)
    }
}

impl<T, A: Allocator> Weak<T, A> {
    pub fn new_in(alloc: A) -> Weak<T, A> {
        Weak {
            ptr: NonNull::dangling(),
            alloc,
        }
    }
}

impl<T: ?Sized> Weak<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self {
        unsafe { Weak::from_raw_in(ptr, Global) }
    }

    pub fn into_raw(self) -> *const T {
        ManuallyDrop::new(self).as_ptr()
    }
}

impl<T: ?Sized, A: Allocator> Weak<T, A> {
    pub fn allocator(&self) -> &A {
        &self.alloc
    }

    pub fn as_ptr(&self) -> *const T {
        opaque()
    }

    pub fn into_raw_with_allocator(self) -> (*const T, A) {
        let this = ManuallyDrop::new(self);
        (this.as_ptr(), unsafe { ptr::read(&this.alloc) })
    }

    pub unsafe fn from_raw_in(ptr: *const T, alloc: A) -> Self {
        Weak {
            ptr: opaque(),
            alloc,
        }
    }
}

impl<T: ?Sized, A: Allocator> Weak<T, A> {
    pub fn upgrade(&self) -> Option<Arc<T, A>>
    where
        A: Clone,
    {
        let counts = unsafe { self.ptr.as_ref() };
        if counts.strong.get() == 0 {
            return None;
        }
        counts.strong.up();
        Some(Arc {
            ptr: self.ptr,
            owns: PhantomData,
            alloc: self.alloc.clone(),
        })
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
        unsafe { self.ptr.as_ref() }.weak.up();
        Weak {
            ptr: self.ptr,
            alloc: self.alloc.clone(),
        }
    }
}

impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {
        Weak::new()
    }
}

impl<T: ?Sized, A: Allocator> Drop for Weak<T, A> {
    fn drop(&mut self) {
        if unsafe { self.ptr.as_ref() }.weak.down() {
            unsafe { self.alloc.deallocate(self.ptr.cast(), opaque()) };
        }
    }
}

impl<T: ?Sized + PartialEq, A: Allocator> PartialEq for Arc<T, A> {
    fn eq(&self, other: &Arc<T, A>) -> bool {
        **self == **other
    }
}

impl<T: ?Sized + PartialOrd, A: Allocator> PartialOrd for Arc<T, A> {
    fn partial_cmp(&self, other: &Arc<T, A>) -> Option<Ordering> {
        (**self).partial_cmp(&**other)
    }
}

impl<T: ?Sized + Ord, A: Allocator> Ord for Arc<T, A> {
    fn cmp(&self, other: &Arc<T, A>) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl<T: ?Sized + Eq, A: Allocator> Eq for Arc<T, A> {}

impl<T: ?Sized + fmt::Display, A: Allocator> fmt::Display for Arc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl<T: ?Sized + fmt::Debug, A: Allocator> fmt::Debug for Arc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<T: ?Sized, A: Allocator> fmt::Pointer for Arc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T: Default> Default for Arc<T> {
    fn default() -> Arc<T> {
        Arc::new(T::default())
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
        unsafe { Pin::new_unchecked(Arc::<T>::default()) }
    }
}

impl<T: ?Sized + Hash, A: Allocator> Hash for Arc<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state)
    }
}

impl<T> From<T> for Arc<T> {
    fn from(t: T) -> Self {
        Arc::new(t)
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
        &**self
    }
}

impl<T: ?Sized, A: Allocator> AsRef<T> for Arc<T, A> {
    fn as_ref(&self) -> &T {
        &**self
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

/// The allocation that owners share.
struct Counted<T: ?Sized> {
    strong: Counter,
    weak: Counter,
    data: T,
}

struct Counter(AtomicUsize);

impl Counter {
    const fn new(count: usize) -> Counter {
        Counter(AtomicUsize::new(count))
    }

    fn get(&self) -> usize {
        self.0.load(atomic::Ordering::Acquire)
    }

    fn up(&self) {
        self.0.fetch_add(1, atomic::Ordering::Relaxed);
    }

    fn down(&self) -> bool {
        self.0.fetch_sub(1, atomic::Ordering::AcqRel) == 1
    }
}

impl<T: ?Sized, A: Allocator> Arc<T, A> {
    fn counts(&self) -> &Counted<T> {
        unsafe { self.ptr.as_ref() }
    }
}
