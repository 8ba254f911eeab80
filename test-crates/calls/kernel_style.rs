//! Locks, guards, reference counts and initialisers as kernel code writes them.
#![feature(arbitrary_self_types, coerce_unsized, unsize, dispatch_from_dyn)]
extern crate alloc;

use core::cell::UnsafeCell;
use core::marker::{PhantomData, PhantomPinned, Unsize};
use core::mem::{ManuallyDrop, MaybeUninit};
use core::ops::{CoerceUnsized, Deref, DerefMut, DispatchFromDyn};
use core::pin::Pin;
use core::ptr::NonNull;
use core::sync::atomic::{AtomicUsize, Ordering};

pub unsafe trait Backend {
    type State;
    type GuardState;
    unsafe fn lock(ptr: *mut Self::State) -> Self::GuardState;
    unsafe fn try_lock(ptr: *mut Self::State) -> Option<Self::GuardState>;
    unsafe fn unlock(ptr: *mut Self::State, guard: &Self::GuardState);
}

#[repr(transparent)]
pub struct Opaque<T>(UnsafeCell<MaybeUninit<T>>, PhantomPinned);
impl<T> Opaque<T> {
    pub const fn uninit() -> Self {
        Self(UnsafeCell::new(MaybeUninit::uninit()), PhantomPinned)
    }
    pub const fn get(&self) -> *mut T {
        UnsafeCell::get(&self.0).cast::<T>()
    }
    pub const fn raw_get(this: *const Self) -> *mut T {
        UnsafeCell::raw_get(this.cast::<UnsafeCell<MaybeUninit<T>>>()).cast::<T>()
    }
}

pub struct Lock<T: ?Sized, B: Backend> {
    state: Opaque<B::State>,
    data: UnsafeCell<T>,
}
impl<T, B: Backend> Lock<T, B> {
    pub fn new(t: T) -> Self {
        Self {
            data: UnsafeCell::new(t),
            state: Opaque::uninit(),
        }
    }
}
impl<T: ?Sized, B: Backend> Lock<T, B> {
    pub fn lock(&self) -> Guard<'_, T, B> {
        let state = unsafe { B::lock(self.state.get()) };
        unsafe { Guard::new(self, state) }
    }
    pub fn try_lock(&self) -> Option<Guard<'_, T, B>> {
        unsafe { B::try_lock(self.state.get()).map(|state| Guard::new(self, state)) }
    }
}
pub struct Guard<'a, T: ?Sized, B: Backend> {
    lock: &'a Lock<T, B>,
    state: B::GuardState,
    _not_send: PhantomData<*mut ()>,
}
impl<'a, T: ?Sized, B: Backend> Guard<'a, T, B> {
    pub unsafe fn new(lock: &'a Lock<T, B>, state: B::GuardState) -> Self {
        Self {
            lock,
            state,
            _not_send: PhantomData,
        }
    }
    pub fn do_unlocked<U>(&mut self, cb: impl FnOnce() -> U) -> U {
        unsafe { B::unlock(self.lock.state.get(), &self.state) };
        let out = cb();
        self.state = unsafe { B::lock(self.lock.state.get()) };
        out
    }
}
impl<T: ?Sized, B: Backend> Deref for Guard<'_, T, B> {
    type Target = T;
    fn deref(&self) -> &Self::Target {
        unsafe { &*self.lock.data.get() }
    }
}
impl<T: ?Sized, B: Backend> DerefMut for Guard<'_, T, B> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        unsafe { &mut *self.lock.data.get() }
    }
}
impl<T: ?Sized, B: Backend> Drop for Guard<'_, T, B> {
    fn drop(&mut self) {
        unsafe { B::unlock(self.lock.state.get(), &self.state) };
    }
}

pub struct Spin;
unsafe impl Backend for Spin {
    type State = u32;
    type GuardState = ();
    unsafe fn lock(ptr: *mut u32) {
        unsafe { ptr.write(1) }
    }
    unsafe fn try_lock(ptr: *mut u32) -> Option<()> {
        if unsafe { ptr.read() } == 0 {
            Some(unsafe { Self::lock(ptr) })
        } else {
            None
        }
    }
    unsafe fn unlock(ptr: *mut u32, _: &()) {
        unsafe { ptr.write(0) }
    }
}
pub type SpinLock<T> = Lock<T, Spin>;

#[repr(C)]
struct Inner<T: ?Sized> {
    refs: AtomicUsize,
    data: T,
}
pub struct Arc<T: ?Sized> {
    ptr: NonNull<Inner<T>>,
    _p: PhantomData<Inner<T>>,
}
impl<T: ?Sized + Unsize<U>, U: ?Sized> CoerceUnsized<Arc<U>> for Arc<T> {}
impl<T: ?Sized + Unsize<U>, U: ?Sized> DispatchFromDyn<Arc<U>> for Arc<T> {}
impl<T> Arc<T> {
    pub fn new(data: T) -> Self {
        let b = alloc::boxed::Box::new(Inner {
            refs: AtomicUsize::new(1),
            data,
        });
        let ptr = NonNull::from(alloc::boxed::Box::leak(b));
        unsafe { Self::from_inner(ptr) }
    }
}
impl<T: ?Sized> Arc<T> {
    unsafe fn from_inner(ptr: NonNull<Inner<T>>) -> Self {
        Arc {
            ptr,
            _p: PhantomData,
        }
    }
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {
        core::ptr::eq(this.ptr.as_ptr(), other.ptr.as_ptr())
    }
    pub fn into_unique(this: Self) -> Option<Pin<Unique<T>>> {
        let me = ManuallyDrop::new(this);
        let refs = unsafe { &me.ptr.as_ref().refs };
        if refs.fetch_sub(1, Ordering::Release) != 1 {
            return None;
        }
        let u = Unique {
            inner: ManuallyDrop::into_inner(me),
        };
        Some(Pin::from(u))
    }
}
impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;
    fn deref(&self) -> &T {
        unsafe { &self.ptr.as_ref().data }
    }
}
impl<T: ?Sized> Clone for Arc<T> {
    fn clone(&self) -> Self {
        unsafe { self.ptr.as_ref() }.refs.fetch_add(1, Ordering::Relaxed);
        unsafe { Self::from_inner(self.ptr) }
    }
}
impl<T: ?Sized> Drop for Arc<T> {
    fn drop(&mut self) {
        let refs = unsafe { &self.ptr.as_ref().refs };
        if refs.fetch_sub(1, Ordering::Release) == 1 {
            unsafe { drop(alloc::boxed::Box::from_raw(self.ptr.as_ptr())) };
        }
    }
}
pub struct Unique<T: ?Sized> {
    inner: Arc<T>,
}
impl<T: ?Sized> From<Unique<T>> for Pin<Unique<T>> {
    fn from(u: Unique<T>) -> Self {
        unsafe { Pin::new_unchecked(u) }
    }
}
impl<T: ?Sized> Deref for Unique<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.inner.deref()
    }
}
impl<T: ?Sized> DerefMut for Unique<T> {
    fn deref_mut(&mut self) -> &mut T {
        unsafe { &mut self.inner.ptr.as_mut().data }
    }
}

pub trait Work {
    fn run(self: Arc<Self>) -> usize;
    fn peek(self: &Arc<Self>) -> usize
    where
        Self: Sized,
    {
        self.clone().run()
    }
}
pub struct Job {
    queue: SpinLock<alloc::vec::Vec<u32>>,
    next: SpinLock<Option<Arc<Job>>>,
}
impl Work for Job {
    fn run(self: Arc<Self>) -> usize {
        let mut q = self.queue.lock();
        q.push(3);
        let n = q.do_unlocked(|| 4);
        if let Some(next) = self.next.lock().take() {
            drop(q);
            return next.run() + n;
        }
        let Some(g) = self.next.try_lock() else {
            return q.len();
        };
        g.as_ref().map_or(0, |j| j.queue.lock().iter().count())
    }
}
pub fn use_all(j: Arc<Job>) -> usize {
    let d: Arc<dyn Work> = j.clone();
    let same = Arc::ptr_eq(&j, &j.clone());
    let n = j.peek() + d.run();
    if let Some(mut u) = Arc::into_unique(j) {
        let p: Pin<&mut Job> = u.as_mut();
        let q = unsafe { p.get_unchecked_mut() };
        q.queue.data.get_mut().clear();
    }
    n + same as usize
}
