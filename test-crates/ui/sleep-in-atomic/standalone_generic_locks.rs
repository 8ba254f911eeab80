//@ edition: 2024
//! One lock type over several backends: which backend is chosen decides whether the guard is a section.
#![allow(unused)]

use core::marker::PhantomData;
use core::ops::Deref;

#[klint::preempt_count(adjust = 0, expect = 0, unchecked)]
fn rest() {}

#[klint::preempt_count(adjust = 1, expect = 0.., unchecked)]
fn enter() {}

#[klint::preempt_count(adjust = -1, expect = 1.., unchecked)]
fn leave() {}

pub trait Backend {
    fn lock();
    fn unlock();
    fn try_lock() -> bool {
        false
    }
}

pub struct Spin;
pub struct Sleeping;

impl Backend for Spin {
    fn lock() {
        enter();
    }
    fn unlock() {
        leave();
    }
    fn try_lock() -> bool {
        if cheap() {
            enter();
            true
        } else {
            false
        }
    }
}

impl Backend for Sleeping {
    fn lock() {
        rest();
    }
    fn unlock() {}
}

fn cheap() -> bool {
    true
}

pub struct Lock<T, B>(T, PhantomData<B>);

pub struct Guard<'a, T, B: Backend>(&'a Lock<T, B>);

impl<T, B: Backend> Lock<T, B> {
    pub fn lock(&self) -> Guard<'_, T, B> {
        B::lock();
        Guard(self)
    }

    pub fn try_lock(&self) -> Option<Guard<'_, T, B>> {
        B::try_lock().then(|| Guard(self))
    }
}

impl<T, B: Backend> Drop for Guard<'_, T, B> {
    fn drop(&mut self) {
        B::unlock();
    }
}

impl<T, B: Backend> Deref for Guard<'_, T, B> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.0
    }
}

impl<B: Backend> Guard<'_, u32, B> {
    fn unlocked<R>(&mut self, f: impl FnOnce() -> R) -> R {
        B::unlock();
        let r = f();
        B::lock();
        r
    }
}

pub fn spin_bad(l: &Lock<u32, Spin>) {
    let g = l.lock();
    rest(); //~ ERROR[sleep-in-atomic]
}

pub fn sleeping_ok(l: &Lock<u32, Sleeping>) {
    let g = l.lock();
    rest();
}

pub fn sleeping_in_spin_bad(a: &Lock<u32, Spin>, b: &Lock<u32, Sleeping>) -> u32 {
    let g = a.lock();
    *b.lock() + *g //~ ERROR[sleep-in-atomic]
}

pub fn spin_in_sleeping_ok(a: &Lock<u32, Spin>, b: &Lock<u32, Sleeping>) -> u32 {
    let g = b.lock();
    *a.lock() + *g
}

pub fn tried_ok(l: &Lock<u32, Spin>) {
    match l.try_lock() {
        Some(g) => drop(g),
        None => rest(),
    }
    rest();
}

pub fn tried_bad(l: &Lock<u32, Spin>) {
    if let Some(_g) = l.try_lock() {
        rest(); //~ ERROR[sleep-in-atomic]
    }
}

pub fn tried_with_a_question_mark(l: &Lock<u32, Spin>) -> Option<u32> {
    let g = l.try_lock()?;
    Some(*g)
}

pub fn unlocked_meanwhile_ok(l: &Lock<u32, Spin>) {
    let mut g = l.lock();
    g.unlocked(|| rest());
}

pub fn unlocked_meanwhile_bad(l: &Lock<u32, Spin>) {
    let mut g = l.lock();
    g.unlocked(|| rest());
    rest(); //~ ERROR[sleep-in-atomic]
}

fn generic<B: Backend>(l: &Lock<u32, B>) -> u32 {
    let g = l.lock();
    *g
}

pub fn generic_in_a_section_bad(l: &Lock<u32, Sleeping>) {
    enter();
    generic(l); //~ ERROR[sleep-in-atomic]
    leave();
}

pub fn generic_in_a_section_ok(l: &Lock<u32, Spin>) {
    enter();
    generic(l);
    leave();
}

pub struct Device<B: Backend> {
    regs: Lock<u32, B>,
}

impl<B: Backend> Device<B> {
    pub fn read(&self) -> u32 {
        *self.regs.lock()
    }
}

pub fn method_bad(d: &Device<Sleeping>, l: &Lock<u32, Spin>) -> u32 {
    let _g = l.lock();
    d.read() //~ ERROR[sleep-in-atomic]
}

pub fn method_ok(d: &Device<Spin>, l: &Lock<u32, Spin>) -> u32 {
    let _g = l.lock();
    d.read()
}
