//! `Receiver` without `Deref`, raw pointers as receivers, generic receivers, receivers behind aliases.
#![feature(arbitrary_self_types, arbitrary_self_types_pointers)]

use std::marker::PhantomData;
use std::ops::{Deref, Receiver};
use std::pin::Pin;
use std::ptr::NonNull;
use std::rc::Rc;

pub struct Token<T: ?Sized>(u32, PhantomData<T>);
impl<T: ?Sized> Receiver for Token<T> {
    type Target = T;
}
pub struct Smart<T: ?Sized>(Rc<T>);
impl<T: ?Sized> Deref for Smart<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
pub struct Dev {
    id: u32,
}
type Me<'a> = Smart<Dev>;
impl Dev {
    pub fn by_token(self: Token<Self>) -> u32 {
        self.0
    }
    pub fn by_token_ref(self: &Token<Self>) -> u32 {
        self.0 + 1
    }
    pub fn by_token_mut(self: &mut Token<Self>) -> &mut u32 {
        &mut self.0
    }
    pub fn raw(self: *const Self) -> bool {
        self.is_null()
    }
    pub fn raw_mut(self: *mut Self) -> *const Self {
        self.cast_const()
    }
    pub unsafe fn id_of(self: *const Self) -> u32 {
        unsafe { (*self).id }
    }
    pub fn nested(self: Token<Token<Self>>) -> u32 {
        self.0
    }
    pub fn aliased(self: Me<'_>) -> u32 {
        self.id
    }
    pub fn pinned_rc(self: Pin<&mut Smart<Self>>) -> u32 {
        self.id
    }
    pub fn plain(&self) -> u32 {
        self.id
    }
}
pub trait Op {
    fn go(self: Token<Self>) -> u32;
    fn ptr(self: *const Self) -> usize
    where
        Self: Sized,
    {
        self.addr()
    }
    fn smart(self: &Smart<Self>) -> u32;
    fn shared(self: Smart<Self>) -> u32
    where
        Self: Sized,
    {
        self.smart() + (&self).smart()
    }
}
impl Op for Dev {
    fn go(self: Token<Self>) -> u32 {
        self.by_token_ref() + self.by_token()
    }
    fn smart(self: &Smart<Self>) -> u32 {
        self.plain() + self.0.plain()
    }
}
impl Op for str {
    fn go(self: Token<Self>) -> u32 {
        self.0
    }
    fn smart(self: &Smart<Self>) -> u32 {
        self.len() as u32
    }
}
pub fn tokens(mut t: Token<Dev>, n: Token<Token<Dev>>, s: Token<str>) -> u32 {
    *t.by_token_mut() += 1;
    t.by_token_ref() + Dev::by_token_ref(&t) + t.go() + n.nested() + s.go()
}
pub fn pointers(p: *const Dev, q: *mut Dev, nn: NonNull<Dev>) -> u32 {
    let a = p.raw() as u32 + q.raw() as u32 + q.raw_mut().raw() as u32;
    let b = p.ptr() + Op::ptr(q) + nn.as_ptr().ptr();
    a + b as u32 + unsafe { p.id_of() + q.id_of() + (*q).plain() + nn.as_ref().plain() }
}
pub fn smarts(a: Smart<Dev>, b: &Smart<Dev>, mut c: Smart<Dev>, s: &Smart<str>) -> u32 {
    b.smart() + b.plain() + a.shared() + Pin::new(&mut c).pinned_rc() + c.aliased() + s.smart()
}
pub fn generic<T: Op>(t: Token<T>, s: Smart<T>, p: *const T) -> usize {
    t.go() as usize + s.smart() as usize + s.shared() as usize + p.ptr()
}
