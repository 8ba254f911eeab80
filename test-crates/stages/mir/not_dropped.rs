//! `ManuallyDrop`, `MaybeUninit`, `forget`, unions and `Pin`: what is not dropped, and what is.
use core::mem::{ManuallyDrop, MaybeUninit};
use core::pin::Pin;

pub struct Noisy(pub u32);

impl Drop for Noisy {
    fn drop(&mut self) {
        gone(self.0);
    }
}

pub struct Lock(u32);

pub struct Guard<'a>(&'a Lock);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        unlock(self.0);
    }
}

impl Lock {
    pub fn lock(&self) -> Guard<'_> {
        Guard(self)
    }
    pub fn try_lock(&self) -> Option<Guard<'_>> {
        None
    }
}

impl Guard<'_> {
    pub fn value(&self) -> u32 {
        self.0.0
    }
}

fn gone(_: u32) {}
fn unlock(_: &Lock) {}
fn mark(_: u32) {}
fn make(n: u32) -> Noisy {
    Noisy(n)
}
fn consume(_n: Noisy) {}
fn number(_n: &Noisy) -> u32 {
    1
}
fn test(n: u32) -> bool {
    n > 1
}

pub fn manually(n: Noisy) {
    let m = ManuallyDrop::new(n);
    mark(m.0);
}

pub fn manually_dropped(n: Noisy) {
    let mut m = ManuallyDrop::new(n);
    unsafe { ManuallyDrop::drop(&mut m) };
    mark(1);
}

pub fn taken_out(n: Noisy) -> Noisy {
    let m = ManuallyDrop::new(n);
    ManuallyDrop::into_inner(m)
}

pub fn maybe_uninit() {
    let m = MaybeUninit::<Noisy>::uninit();
    mark(1);
    let _ = &m;
}

pub fn maybe_init(n: Noisy) -> Noisy {
    let m = MaybeUninit::new(n);
    unsafe { m.assume_init() }
}

pub fn forgotten(n: Noisy, c: bool) {
    if c {
        core::mem::forget(n);
    }
    mark(1);
}

pub union Either {
    pub noisy: ManuallyDrop<Noisy>,
    pub number: u32,
}

pub fn a_union(n: Noisy) -> u32 {
    let u = Either { noisy: ManuallyDrop::new(n) };
    unsafe { u.number }
}

pub fn union_field(u: Either) {
    let n = unsafe { u.noisy };
    drop(ManuallyDrop::into_inner(n));
}

pub fn pinned(p: Pin<Box<Noisy>>) {
    mark(p.0);
}

pub fn pinned_here() {
    let mut n = make(1);
    let p = Pin::new(&mut n);
    mark(p.0);
}

pub fn in_place(p: *mut Noisy) {
    unsafe { core::ptr::drop_in_place(p) };
    mark(1);
}

pub fn read(p: *const Noisy) {
    let n = unsafe { core::ptr::read(p) };
    mark(n.0);
}

pub fn through_a_pointer(p: *mut Noisy) {
    unsafe { *p = make(1) };
    mark(1);
}

pub struct Holds {
    pub m: ManuallyDrop<Noisy>,
    pub n: Noisy,
}

pub fn struct_with_both(h: Holds) {
    mark(h.m.0);
}
