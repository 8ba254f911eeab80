// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::alloc::Global;
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::string::String;
use crate::vec::Vec;
use core::alloc::{AllocError, Allocator, Layout};
use core::any::Any;
use core::clone::CloneToUninit;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::intrinsics::opaque;
use core::marker::{PhantomData, Unsize};
use core::mem::MaybeUninit;
use core::ops::{CoerceUnsized, Deref, DispatchFromDyn, LegacyReceiver};
use core::pin::Pin;
use core::ptr::NonNull;

use crate::boxed::Box;
use core::cell::Cell;
use core::mem::{ManuallyDrop, forget as mem_forget};
use core::ptr;

pub struct Rc<T: ?Sized, A: Allocator = Global> {
    ptr: NonNull<Counted<T>>,
    owns: PhantomData<T>,
    alloc: A,
}

impl<T: ?Sized, A: Allocator> !Send for Rc<T, A> {}

impl<T: ?Sized, A: Allocator> !Sync for Rc<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Rc<U, A>> for Rc<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Rc<U>> for Rc<T> {}

impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T> {
        Rc::new_in(value, Global)
    }

    pub fn new_cyclic<F>(data_fn: F) -> Rc<T>
    where
        F: FnOnce(&Weak<T>) -> T,
    {
        Rc::new_cyclic_in(data_fn, Global)
    }

    pub fn new_uninit() -> Rc<MaybeUninit<T>> {
        opaque()
    }

    pub fn new_zeroed() -> Rc<MaybeUninit<T>> {
        opaque()
    }

    pub fn try_new(value: T) -> Result<Rc<T>, AllocError> {
        Rc::try_new_in(value, Global)
    }

    pub fn try_new_uninit() -> Result<Rc<MaybeUninit<T>>, AllocError> {
        opaque()
    }

    pub fn try_new_zeroed() -> Result<Rc<MaybeUninit<T>>, AllocError> {
        opaque()
    }

    pub fn pin(value: T) -> Pin<Rc<T>> {
        unsafe { Pin::new_unchecked(Rc::new(value)) }
    }
}

impl<T, A: Allocator> Rc<T, A> {
    pub fn new_in(value: T, alloc: A) -> Rc<T, A> {
        let counts = Counted {
            strong: Counter::new(1),
            weak: Counter::new(1),
            data: value,
        };
        let (ptr, alloc) = Box::into_raw_with_allocator(Box::new_in(counts, alloc));
        Rc {
            ptr: unsafe { NonNull::new_unchecked(ptr) },
            owns: PhantomData,
            alloc,
        }
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
        let weak: Weak<T, A> = Weak::new_in(alloc);
        let data = data_fn(&weak);
        let counts = Counted {
            strong: Counter::new(1),
            weak: Counter::new(1),
            data,
        };
        let raw = Box::into_raw(Box::new(counts));
        let alloc = weak.into_raw_with_allocator().1;
        Rc {
            ptr: unsafe { NonNull::new_unchecked(raw) },
            owns: PhantomData,
            alloc,
        }
    }

    pub fn try_new_in(value: T, alloc: A) -> Result<Self, AllocError> {
        let counts = Counted {
            strong: Counter::new(1),
            weak: Counter::new(1),
            data: value,
        };
        let (ptr, alloc) = Box::into_raw_with_allocator(Box::try_new_in(counts, alloc)?);
        Ok(Rc {
            ptr: unsafe { NonNull::new_unchecked(ptr) },
            owns: PhantomData,
            alloc,
        })
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
        unsafe { Pin::new_unchecked(Rc::new_in(value, alloc)) }
    }

    pub fn try_unwrap(this: Self) -> Result<T, Self> {
        if Rc::strong_count(&this) != 1 {
            return Err(this);
        }
        let this = ManuallyDrop::new(this);
        let data = unsafe { ptr::read(&this.ptr.as_ref().data) };
        unsafe { ptr::read(&this.alloc).deallocate(this.ptr.cast(), opaque()) };
        Ok(data)
    }

    pub fn into_inner(this: Self) -> Option<T> {
        Rc::try_unwrap(this).ok()
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
        let this = ManuallyDrop::new(self);
        Rc {
            ptr: this.ptr.cast(),
            owns: PhantomData,
            alloc: unsafe { ptr::read(&this.alloc) },
        }
    }
}

impl<T, A: Allocator> Rc<[MaybeUninit<T>], A> {
    pub unsafe fn assume_init(self) -> Rc<[T], A> {
        let this = ManuallyDrop::new(self);
        Rc {
            ptr: opaque(),
            owns: PhantomData,
            alloc: unsafe { ptr::read(&this.alloc) },
        }
    }
}

impl<T: ?Sized> Rc<T> {
    pub unsafe fn from_raw(ptr: *const T) -> Self {
        unsafe { Rc::from_raw_in(ptr, Global) }
    }

    pub fn into_raw(this: Self) -> *const T {
        Rc::as_ptr(&ManuallyDrop::new(this))
    }

    pub unsafe fn increment_strong_count(ptr: *const T) {
        mem_forget(unsafe { ManuallyDrop::new(Rc::from_raw(ptr)) }.clone())
    }

    pub unsafe fn decrement_strong_count(ptr: *const T) {
        drop(unsafe { Rc::from_raw(ptr) })
    }
}

impl<T: ?Sized, A: Allocator> Rc<T, A> {
    pub fn allocator(this: &Self) -> &A {
        &this.alloc
    }

    pub fn into_raw_with_allocator(this: Self) -> (*const T, A) {
        let this = ManuallyDrop::new(this);
        (Rc::as_ptr(&this), unsafe { ptr::read(&this.alloc) })
    }

    pub fn as_ptr(this: &Self) -> *const T {
        unsafe { &raw const (*this.ptr.as_ptr()).data }
    }

    pub unsafe fn from_raw_in(ptr: *const T, alloc: A) -> Self {
        Rc {
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
        mem_forget(unsafe { ManuallyDrop::new(Rc::from_raw_in(ptr, alloc)) }.clone())
    }

    pub unsafe fn decrement_strong_count_in(ptr: *const T, alloc: A) {
        drop(unsafe { Rc::from_raw_in(ptr, alloc) })
    }

    pub fn get_mut(this: &mut Self) -> Option<&mut T> {
        if Rc::strong_count(this) == 1 {
            Some(unsafe { &mut this.ptr.as_mut().data })
        } else {
            None
        }
    }

    pub fn ptr_eq(this: &Self, other: &Self) -> bool {
        ptr::addr_eq(this.ptr.as_ptr(), other.ptr.as_ptr())
    }
}

impl<T: ?Sized + CloneToUninit, A: Allocator + Clone> Rc<T, A> {
    pub fn make_mut(this: &mut Self) -> &mut T {
        opaque()
    }
}

impl<T: Clone, A: Allocator> Rc<T, A> {
    pub fn unwrap_or_clone(this: Self) -> T {
        Rc::try_unwrap(this).unwrap_or_else(|shared| (*shared).clone())
    }
}

impl<A: Allocator> Rc<dyn Any, A> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T, A>, Self> {
        if opaque() {
            let this = ManuallyDrop::new(self);
            Ok(Rc {
                ptr: this.ptr.cast(),
                owns: PhantomData,
                alloc: unsafe { ptr::read(&this.alloc) },
            })
        } else {
            Err(self)
        }
    }
}

impl<T: ?Sized, A: Allocator> Deref for Rc<T, A> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.counts().data
    }
}

impl<T: ?Sized> LegacyReceiver for Rc<T> {}

impl<T: ?Sized, A: Allocator> Drop for Rc<T, A> {
    fn drop(&mut self) {
        if self.counts().strong.down() {
            unsafe { ptr::drop_in_place(&mut self.ptr.as_mut().data) };
            if self.counts().weak.down() {
                unsafe { self.alloc.deallocate(self.ptr.cast(), opaque()) };
            }
        }
    }
}

impl<T: ?Sized, A: Allocator + Clone> Clone for Rc<T, A> {
    fn clone(&self) -> Self {
        self.counts().strong.up();
        Rc {
            ptr: self.ptr,
            owns: PhantomData,
            alloc: self.alloc.clone(),
        }
    }
}

impl<T: Default> Default for Rc<T> {
    fn default() -> Self {
        Rc::new(T::default())
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
        unsafe { Pin::new_unchecked(Rc::<T>::default()) }
    }
}

impl<T: ?Sized + PartialEq, A: Allocator> PartialEq for Rc<T, A> {
    fn eq(&self, other: &Rc<T, A>) -> bool {
        **self == **other
    }
}

impl<T: ?Sized + Eq, A: Allocator> Eq for Rc<T, A> {}

impl<T: ?Sized + PartialOrd, A: Allocator> PartialOrd for Rc<T, A> {
    fn partial_cmp(&self, other: &Rc<T, A>) -> Option<Ordering> {
        (**self).partial_cmp(&**other)
    }
}

impl<T: ?Sized + Ord, A: Allocator> Ord for Rc<T, A> {
    fn cmp(&self, other: &Rc<T, A>) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl<T: ?Sized + Hash, A: Allocator> Hash for Rc<T, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state)
    }
}

impl<T: ?Sized + fmt::Display, A: Allocator> fmt::Display for Rc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl<T: ?Sized + fmt::Debug, A: Allocator> fmt::Debug for Rc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl<T: ?Sized, A: Allocator> fmt::Pointer for Rc<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> From<T> for Rc<T> {
    fn from(t: T) -> Self {
        Rc::new(t)
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
    ptr: NonNull<Counted<T>>,
    alloc: A,
}

impl<T: ?Sized, A: Allocator> !Send for Weak<T, A> {}

impl<T: ?Sized, A: Allocator> !Sync for Weak<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized, A: Allocator> CoerceUnsized<Weak<U, A>> for Weak<T, A> {}

impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Weak<U>> for Weak<T> {}

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

    pub fn upgrade(&self) -> Option<Rc<T, A>>
    where
        A: Clone,
    {
        let counts = unsafe { self.ptr.as_ref() };
        if counts.strong.get() == 0 {
            return None;
        }
        counts.strong.up();
        Some(Rc {
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

impl<T: ?Sized, A: Allocator> Drop for Weak<T, A> {
    fn drop(&mut self) {
        if unsafe { self.ptr.as_ref() }.weak.down() {
            unsafe { self.alloc.deallocate(self.ptr.cast(), opaque()) };
        }
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

impl<T: ?Sized, A: Allocator> fmt::Debug for Weak<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        opaque()
    }
}

impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {
        Weak::new()
    }
}

impl<T: ?Sized, A: Allocator> Borrow<T> for Rc<T, A> {
    fn borrow(&self) -> &T {
        &**self
    }
}

impl<T: ?Sized, A: Allocator> AsRef<T> for Rc<T, A> {
    fn as_ref(&self) -> &T {
        &**self
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

/// The allocation that owners share.
struct Counted<T: ?Sized> {
    strong: Counter,
    weak: Counter,
    data: T,
}

struct Counter(Cell<usize>);

impl Counter {
    const fn new(count: usize) -> Counter {
        Counter(Cell::new(count))
    }

    fn get(&self) -> usize {
        self.0.get()
    }

    fn up(&self) {
        self.0.set(self.0.get() + 1);
    }

    fn down(&self) -> bool {
        self.0.set(self.0.get() - 1);
        self.0.get() == 0
    }
}

impl<T: ?Sized, A: Allocator> Rc<T, A> {
    fn counts(&self) -> &Counted<T> {
        unsafe { self.ptr.as_ref() }
    }
}
