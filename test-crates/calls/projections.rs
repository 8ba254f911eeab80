//! Associated types of supertraits, of bounds, and of generic associated types.

use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

pub fn poll<Op, Cond, T>(mut op: Op, mut cond: Cond) -> T
where
    Op: FnMut() -> T,
    Cond: FnMut(&T) -> bool,
{
    loop {
        let val = op();
        if cond(&val) {
            return val;
        }
    }
}

fn join(a: u32, b: u32) -> u64 {
    u64::from(a) | u64::from(b)
}

pub fn tearing(lo_read: impl Fn() -> u32, hi_read: impl Fn() -> u32) -> u64 {
    loop {
        let hi1 = hi_read();
        let lo = lo_read();
        let hi2 = hi_read();
        if hi1 == hi2 {
            return join(lo, hi1);
        }
    }
}

pub struct Guard<T, B> {
    value: T,
    backend: PhantomData<B>,
}

impl<T, B> Guard<T, B> {
    fn touch(&mut self) {}
}

impl<T, B> Deref for Guard<T, B> {
    type Target = T;
    fn deref(&self) -> &Self::Target {
        &self.value
    }
}

impl<T, B> DerefMut for Guard<T, B>
where
    T: Unpin,
{
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.touch();
        &mut self.value
    }
}

pub trait Backend {
    type View<'a, T: ?Sized + 'a>: Base<'a, Backend = Self, Target = T>;
    fn as_ptr<'a, T: ?Sized>(view: Self::View<'a, T>) -> *mut T;
    unsafe fn project<'a, T: ?Sized + 'a, U: ?Sized + 'a>(
        view: Self::View<'a, T>,
        ptr: *mut U,
    ) -> Self::View<'a, U>;
}

pub trait Capable<T>: Backend {
    fn io_read(view: Self::View<'_, T>) -> T;
}

pub trait Base<'a>: Copy {
    type Backend: Backend;
    type Target: ?Sized + 'a;
    fn as_view(self) -> <Self::Backend as Backend>::View<'a, Self::Target>;
}

pub struct Sys<'a, T: ?Sized> {
    ptr: *mut T,
    phantom: PhantomData<&'a T>,
}

impl<T: ?Sized> Clone for Sys<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Sys<'_, T> {}

pub struct SysBackend;

impl Backend for SysBackend {
    type View<'a, T: ?Sized + 'a> = Sys<'a, T>;
    fn as_ptr<'a, T: ?Sized>(view: Self::View<'a, T>) -> *mut T {
        view.ptr
    }
    unsafe fn project<'a, T: ?Sized + 'a, U: ?Sized + 'a>(
        _view: Self::View<'a, T>,
        ptr: *mut U,
    ) -> Self::View<'a, U> {
        Sys {
            ptr,
            phantom: PhantomData,
        }
    }
}

impl<'a, T: ?Sized> Base<'a> for Sys<'a, T> {
    type Backend = SysBackend;
    type Target = T;
    fn as_view(self) -> Sys<'a, T> {
        self
    }
}

impl Capable<u32> for SysBackend {
    fn io_read(view: Sys<'_, u32>) -> u32 {
        unsafe { view.ptr.read_volatile() }
    }
}

pub fn read_through<T>(view: Sys<'_, T>) -> T
where
    SysBackend: Capable<T>,
{
    SysBackend::io_read(view)
}

pub struct Helper<T>(pub T);

impl<'a, T> Helper<T>
where
    T: Base<'a, Backend: Backend<View<'a, <T as Base<'a>>::Target> = T>>,
{
    pub fn as_ptr(self) -> *mut T::Target {
        T::Backend::as_ptr(self.0)
    }

    pub unsafe fn project<U: ?Sized + 'a>(
        self,
        ptr: *mut U,
    ) -> <T::Backend as Backend>::View<'a, U> {
        unsafe { T::Backend::project::<T::Target, _>(self.0, ptr) }
    }
}

pub trait Array2 {
    fn each<I: Iterator>(iter: I, f: impl Fn(I::Item, usize) -> (I::Item, I::Item)) -> Vec<I::Item>;
}

pub struct Split;

impl Array2 for Split {
    fn each<I: Iterator>(iter: I, f: impl Fn(I::Item, usize) -> (I::Item, I::Item)) -> Vec<I::Item> {
        let mut out = Vec::new();
        for (n, item) in iter.enumerate() {
            let (a, b) = f(item, n);
            out.push(a);
            out.push(b);
        }
        out
    }
}

pub fn split_all<'a, I>(iter: I) -> Vec<&'a [u8]>
where
    I: Iterator<Item = &'a [u8]>,
{
    Split::each(iter, |s, at| s.split_at(at))
}
