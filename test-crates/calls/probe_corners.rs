//! Probing: by value against by reference, inherent against trait, `&&T`, `Self: Sized`, private methods that do not count, methods of unsized types, generic receivers, shadowed traits.

use std::borrow::ToOwned;
use std::cell::Cell;
use std::rc::Rc;

pub trait Val: Sized {
    fn id(self) -> u8 {
        1
    }
}
pub trait Reft {
    fn id2(&self) -> u8 {
        2
    }
    fn id3(&mut self) -> u8 {
        3
    }
}
pub struct S(u8);
impl Val for S {}
impl Val for &S {}
impl Val for &mut S {
    fn id(self) -> u8 {
        self.0 += 1;
        self.0
    }
}
impl Reft for S {}
impl Reft for &S {}
impl<T: ?Sized> Reft for Box<T> {}
pub fn steps(mut s: S, r: &S, b: Box<S>) -> u8 {
    let x = (&s).id() + r.id() + (&&s).id2() + r.id2() + (&mut s).id() + s.id3() + b.id2();
    let y = { &s }.id();
    x + y + s.id() + (*b).id()
}

mod hidden {
    pub struct H(u32);
    impl H {
        pub fn new() -> H {
            H(0)
        }
        fn show(&self) -> u8 {
            self.0 as u8
        }
        pub fn call(&self) -> u8 {
            self.show()
        }
    }
    pub trait Show {
        fn show(&self) -> u16;
    }
    impl Show for H {
        fn show(&self) -> u16 {
            5
        }
    }
    impl std::ops::Deref for H {
        type Target = u32;
        fn deref(&self) -> &u32 {
            &self.0
        }
    }
}
pub fn private() -> u16 {
    use hidden::Show;
    let h = hidden::H::new();
    h.show() + h.call() as u16 + h.count_ones() as u16
}
pub trait Named {
    fn name(&self) -> String;
    fn len(&self) -> usize {
        self.name().len()
    }
    fn sized(self) -> String
    where
        Self: Sized,
    {
        self.name()
    }
}
impl Named for str {
    fn name(&self) -> String {
        self.to_owned()
    }
}
impl Named for [u8] {
    fn name(&self) -> String {
        String::from_utf8_lossy(self).into_owned()
    }
    fn len(&self) -> usize {
        0
    }
}
impl<T: Named + ?Sized> Named for &T {
    fn name(&self) -> String {
        T::name(self)
    }
}
impl<T: Named + ?Sized> Named for Rc<T> {
    fn name(&self) -> String {
        (**self).name()
    }
}
pub fn unsized_ones(s: &str, b: &[u8; 4], rc: Rc<str>, v: &Vec<u8>) -> usize {
    let a = s.name().len() + s.len() + Named::len(s) + (&s).sized().len() + s.sized().len();
    let c = b.name().len() + b.len() + b[..2].name().len() + v.name().len();
    a + c + rc.name().len() + rc.clone().sized().len() + rc.len()
}
pub struct Gen<T>(T);
impl Gen<u8> {
    pub fn get(&self) -> u8 {
        self.0
    }
}
impl Gen<&str> {
    pub fn get(&self) -> usize {
        self.0.len()
    }
}
impl<T> Gen<Option<T>> {
    pub fn get(self) -> Option<T> {
        self.0
    }
}
impl<T, U> Gen<(T, U)> {
    pub fn first(&self) -> &T {
        &self.0 .0
    }
    pub fn swap(self) -> Gen<(U, T)> {
        Gen((self.0 .1, self.0 .0))
    }
}
pub fn gens() -> usize {
    let a = Gen(3).get() as usize;
    let b = Gen("x").get();
    let c = Gen(Some(String::new())).get().map_or(0, |s| s.len());
    let d = Gen((1u16, "y")).swap();
    a + b + c + d.first().len() + d.swap().first().count_ones() as usize
}
pub trait Parent {
    fn act(&self) -> &'static str {
        "parent"
    }
    fn both(&self) -> u8 {
        1
    }
}
pub trait Child: Parent {
    fn act2(&self) -> &'static str {
        self.act()
    }
}
impl Parent for u8 {}
impl Child for u8 {}
impl<T: Parent> Parent for Vec<T> {
    fn act(&self) -> &'static str {
        self.iter().map(|p| p.act()).next().unwrap_or("none")
    }
}
impl<T: Child> Child for Vec<T> {}
pub fn parents<C: Child + ?Sized>(c: &C, v: &Vec<Vec<u8>>) -> usize {
    c.act().len() + c.act2().len() + v.act2().len() + v[0][0].both() as usize + 3u8.act().len()
}
pub fn fields_and_methods(c: &Counter) -> u32 {
    (c.hit)(2) + c.hit(3) + (&c.hit)(4) + c.inner.hit.get()
}
pub struct Counter {
    hit: Box<dyn Fn(u32) -> u32>,
    inner: Inner,
}
pub struct Inner {
    hit: Cell<u32>,
}
impl Counter {
    pub fn hit(&self, n: u32) -> u32 {
        self.inner.hit.set(n);
        self.inner.hit.replace(n + 1)
    }
}
pub fn shadow(v: Vec<i32>) -> Vec<String> {
    trait Map {
        fn map(self, f: fn(i32) -> String) -> Vec<String>;
    }
    impl Map for Vec<i32> {
        fn map(self, f: fn(i32) -> String) -> Vec<String> {
            self.into_iter().map(f).collect()
        }
    }
    v.map(|x| x.to_string())
}
pub fn literals() -> usize {
    "a".to_owned().len() + 1.max(2) + b"xy".len() + 'c'.len_utf8() + 2.5f32.sqrt() as usize + [1, 2].len() + (1, 2).clone().0 + { 3u8 }.pow(2) as usize + (-3i32).unsigned_abs() as usize + 1_000u64.to_string().len()
}
pub fn never_and_unit(x: Option<()>) -> bool {
    x.unwrap_or_default().eq(&()) && ().clone() == () && (|| ()).clone()() == ()
}
