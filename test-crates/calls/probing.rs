//! Autoderef, autoref, by value against by reference, arrays that become slices, raw pointers.

use std::cell::{Cell, RefCell};
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

pub struct A(u32);
pub struct B(A);
pub struct C(B);

impl Deref for B {
    type Target = A;
    fn deref(&self) -> &A {
        &self.0
    }
}
impl Deref for C {
    type Target = B;
    fn deref(&self) -> &B {
        &self.0
    }
}
impl DerefMut for B {
    fn deref_mut(&mut self) -> &mut A {
        &mut self.0
    }
}
impl DerefMut for C {
    fn deref_mut(&mut self) -> &mut B {
        &mut self.0
    }
}

impl A {
    pub fn get(&self) -> u32 {
        self.0
    }
    pub fn set(&mut self, x: u32) {
        self.0 = x;
    }
    pub fn only_a(self: &Self) -> u32 {
        1
    }
}
impl B {
    pub fn get(&self) -> u64 {
        2
    }
}

pub fn chain(c: &mut C) -> u64 {
    c.set(4);
    c.0 .0.set(5);
    let x = c.get();
    x + u64::from(c.only_a()) + u64::from((**c).0.get())
}

pub trait ByValue {
    fn m(self) -> u8;
}
pub trait ByRef {
    fn m(&self) -> u16;
}
pub struct Both;
impl ByValue for &Both {
    fn m(self) -> u8 {
        0
    }
}
impl ByRef for Both {
    fn m(&self) -> u16 {
        0
    }
}

pub fn value_step_first(b: &Both) {
    // `&Both` by value: `ByValue for &Both` and `ByRef::m(&self)` both take `&Both`.
    let _ = ByValue::m(b);
    let _ = ByRef::m(b);
}

pub struct Inh;
pub trait Same {
    fn same(&self) -> u8;
    fn other(&mut self) -> u8 {
        3
    }
}
impl Inh {
    pub fn same(&self) -> u32 {
        1
    }
}
impl Same for Inh {
    fn same(&self) -> u8 {
        2
    }
}
pub fn inherent_first(mut i: Inh) -> u32 {
    i.other();
    i.same() + u32::from(Same::same(&i)) + u32::from(<Inh as Same>::same(&i))
}

pub fn arrays(a: [u32; 4], mut m: [u32; 4]) -> usize {
    m.sort();
    m.iter_mut().for_each(|x| *x += 1);
    m.swap(0, 1);
    let s = a.iter().copied().sum::<u32>();
    let first = a.first().copied().unwrap_or(s);
    let by_value = a.into_iter().map(u64::from).max();
    let mapped = a.map(|x| x + first);
    mapped.len() + a.len() + by_value.is_some() as usize + a.as_slice().len() + a.as_ref().len()
}

pub fn pointers(p: *const u32, q: *mut u32) -> bool {
    let z: *const u8 = q.cast();
    let w = q.cast_const();
    unsafe {
        q.write(p.read());
        let r = p.add(1);
        let o = q.offset_from(p);
        o == 0 && r.is_null() && z.is_null() && w.as_ref().is_some() && q.is_null()
    }
}

pub fn smart(rc: Rc<RefCell<Vec<u8>>>, arc: Arc<str>, b: Box<Cell<u32>>) -> usize {
    rc.borrow_mut().push(1);
    let n = rc.borrow().len();
    b.set(b.get() + 1);
    let other = rc.clone();
    let another = Rc::clone(&other);
    let k = another.borrow().iter().count();
    k + n + arc.len() + arc.clone().as_bytes().len()
}

pub struct Pinned {
    x: u32,
}
impl Pinned {
    pub fn project(self: Pin<&mut Self>) -> &mut u32 {
        unsafe { &mut self.get_unchecked_mut().x }
    }
    pub fn shared(self: Pin<&Self>) -> u32 {
        self.x
    }
    pub fn counted(self: Rc<Self>) -> u32 {
        self.x
    }
    pub fn boxed(self: Box<Self>) -> u32 {
        self.x
    }
    pub fn arc_ref(self: &Arc<Self>) -> u32 {
        self.x + Arc::strong_count(self) as u32
    }
}
pub fn receivers(mut p: Pin<&mut Pinned>, rc: Rc<Pinned>, b: Box<Pinned>, a: Arc<Pinned>) -> u32 {
    *p.as_mut().project() += 1;
    let s = p.as_ref().shared();
    s + rc.counted() + b.boxed() + a.arc_ref()
}

pub fn strings(s: &str, owned: String) -> String {
    let t = s.trim().to_owned() + owned.as_str();
    let u: String = t.chars().rev().filter(|c| c.is_alphanumeric()).collect();
    let parts: Vec<&str> = s.split(',').map(|x| x.trim()).collect();
    let joined = parts.join("-");
    let n: i32 = joined.parse().unwrap_or_default();
    u + &n.to_string() + &joined.to_uppercase() + &owned[1..] + &s.replace('a', "b")
}
