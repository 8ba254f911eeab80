//! Receivers of many kinds: own smart pointers, pinned ones, traits with `self` behind pointers.
#![feature(arbitrary_self_types)]

use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::sync::Arc;

pub struct Own<T: ?Sized>(Box<T>);
impl<T: ?Sized> Deref for Own<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
impl<T: ?Sized> DerefMut for Own<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

pub struct Node {
    value: u32,
    next: Option<Own<Node>>,
}

impl Node {
    pub fn own(self: Own<Self>) -> u32 {
        self.value
    }
    pub fn own_ref(self: &Own<Self>) -> u32 {
        self.value + 1
    }
    pub fn pinned(self: Pin<&mut Self>) -> &mut u32 {
        &mut self.get_mut().value
    }
    pub fn pinned_box(self: Pin<Box<Self>>) -> u32 {
        self.value
    }
    pub fn shared(self: Rc<Self>) -> Weak<Self> {
        Rc::downgrade(&self)
    }
    pub fn nested(self: Rc<Box<Self>>) -> u32 {
        self.value
    }
    pub fn plain(&mut self) -> &mut u32 {
        self.next.as_deref_mut().map_or(&mut self.value, |n| n.plain())
    }
}

pub trait Job {
    fn run(self: Arc<Self>) -> u32;
    fn peek(self: &Arc<Self>) -> u32
    where
        Self: Sized,
    {
        self.clone().run()
    }
    fn boxed(self: Box<Self>) -> u32;
    fn poke(self: Pin<&mut Self>) -> u32;
}

impl Job for Node {
    fn run(self: Arc<Self>) -> u32 {
        self.value
    }
    fn boxed(self: Box<Self>) -> u32 {
        self.value
    }
    fn poke(mut self: Pin<&mut Self>) -> u32 {
        *self.as_mut().pinned() += 1;
        self.value
    }
}

pub fn concrete(o: Own<Node>, mut n: Node) -> u32 {
    let a = o.own_ref() + o.own();
    *Pin::new(&mut n).pinned() += 1;
    *n.plain() = 3;
    let mut pinned = std::pin::pin!(n);
    let c = pinned.as_mut().poke();
    *pinned.plain() += c;
    a + *pinned.as_mut().pinned()
}

pub fn counted(rc: Rc<Node>, nested: Rc<Box<Node>>, boxed: Pin<Box<Node>>) -> u32 {
    let weak = rc.clone().shared();
    let alive = weak.upgrade().map(|r| r.value).unwrap_or_default();
    alive + nested.nested() + boxed.pinned_box()
}

pub fn objects(a: Arc<dyn Job>, b: Box<dyn Job>, c: Pin<&mut dyn Job>, n: Arc<Node>) -> u32 {
    a.clone().run() + a.run() + b.boxed() + c.poke() + n.peek() + Job::run(n)
}

pub fn generic<J: Job + ?Sized>(a: Arc<J>, b: Box<J>) -> u32 {
    a.run() + <J as Job>::boxed(b)
}
