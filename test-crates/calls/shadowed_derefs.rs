//! Methods that hide those behind a `Deref`; same names at several levels; `*` and `&` in front; guards that hide.

use std::borrow::{Borrow, Cow};
use std::cell::RefCell;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;
use std::sync::{Mutex, MutexGuard};

pub struct Inner {
    n: u32,
    all: Vec<u32>,
}
impl Inner {
    pub fn get(&self) -> u32 {
        self.n
    }
    pub fn set(&mut self, n: u32) {
        self.n = n;
    }
    pub fn take(self) -> Vec<u32> {
        self.all
    }
    pub fn len(&self) -> usize {
        self.all.len()
    }
}
pub struct Guard<'a> {
    at: &'a mut Inner,
    count: usize,
}
impl Deref for Guard<'_> {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        self.at
    }
}
impl DerefMut for Guard<'_> {
    fn deref_mut(&mut self) -> &mut Inner {
        self.count += 1;
        self.at
    }
}
impl Guard<'_> {
    pub fn len(&self) -> u8 {
        3
    }
    pub fn get(this: &Self) -> u64 {
        this.at.get() as u64
    }
}
impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.set(0);
        self.at.all.clear();
    }
}
pub trait Len {
    fn len(&self) -> u16;
    fn len2(&self) -> u16;
}
impl Len for Inner {
    fn len(&self) -> u16 {
        1
    }
    fn len2(&self) -> u16 {
        Len::len(self)
    }
}
impl<T: Len + ?Sized> Len for &T {
    fn len(&self) -> u16 {
        (**self).len()
    }
    fn len2(&self) -> u16 {
        T::len2(*self)
    }
}
pub fn guards(i: &mut Inner) -> usize {
    let mut g = Guard { at: i, count: 0 };
    g.set(3);
    g.n += 1;
    g.all.push(4);
    let a = g.len();
    let b = (*g).len();
    let c = g.deref().len() + g.at.len();
    let d = g.len2() + (&*g).len2() + Len::len(&&*g);
    let e = Guard::get(&g) as usize;
    let Guard { ref at, count } = g;
    a as usize + b + c + d as usize + e + at.all.len() + count
}

#[derive(Clone)]
pub struct Handle(Rc<RefCell<Vec<String>>>);
impl Deref for Handle {
    type Target = RefCell<Vec<String>>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl Handle {
    pub fn borrow(&self) -> usize {
        self.0.as_ref().borrow().len()
    }
}
pub fn handles(h: &Handle, s: &String) -> usize {
    let c = h.clone();
    let d = (*h).clone();
    let n = h.borrow();
    let m = RefCell::borrow(h).len() + h.borrow_mut().len() + h.0.try_borrow().map_or(0, |v| v.len());
    let t: &str = s.borrow();
    let cow: Cow<'_, str> = s.into();
    let k = d.0.borrow_mut().drain(..).count();
    c.borrow() + k + n + m + t.len() + cow.len() + cow.into_owned().len()
}
pub fn clones<'a, T>(x: &'a Rc<T>, y: &&'a str, z: &'a [u8]) -> (Rc<T>, &'a str, &'a [u8]) {
    (x.clone(), y.clone(), z.clone())
}
pub fn not_clone<T>(x: &T, v: &Vec<&T>) -> usize {
    let y: &T = x.clone();
    let w = v.clone();
    w.len() + std::mem::size_of_val(y)
}
pub fn locks(m: &Mutex<Inner>, n: &Mutex<Option<Box<Inner>>>) -> usize {
    let g: MutexGuard<'_, Inner> = m.lock().unwrap();
    let k = g.len() + g.get() as usize;
    drop(g);
    m.lock().unwrap().set(4);
    let mut o = n.lock().unwrap();
    let t = o.as_mut().map(|b| {
        b.set(5);
        b.all.len()
    });
    let u = o.take().map(|b| b.take().len());
    match &mut *o {
        Some(b) => b.all.push(1),
        None => *o = None,
    }
    k + t.unwrap_or(0) + u.unwrap_or_else(|| n.is_poisoned() as usize)
}
pub fn to_strings(a: &str, b: &&String, c: Box<dyn std::fmt::Display>, d: &dyn ToString) -> String {
    a.to_string() + &b.to_string() + &c.to_string() + &d.to_string() + &b.to_owned().to_uppercase()
}
pub fn iters(v: &Vec<String>, b: Box<[u32]>, mut w: Vec<String>) -> usize {
    let mut base = v.iter();
    let mut it = base.by_ref().peekable();
    let a = it.peek().map_or(0, |s| s.len());
    let c = b.iter().rev().count() + b.len();
    w.extend(v.iter().cloned());
    w.extend_from_slice(&v[..1]);
    let r = &mut w;
    r.retain(|s| !s.is_empty());
    for s in r.iter_mut() {
        s.make_ascii_lowercase();
    }
    a + c + r.first().map(|s| s.as_str().len()).unwrap_or_default() + w.into_iter().rev().map(|s| s.into_bytes().len()).sum::<usize>()
}
