//@ edition: 2024
//! Method probing through wrappers: methods with the same name at each step of the deref chain, by value, `&`, `&mut`, of inherent impls and of traits.

use std::cell::{Cell, Ref, RefCell, RefMut};
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::rc::{Rc, Weak};

pub struct Inner(pub Cell<u32>, pub String);
pub struct Middle<T>(pub T);
pub struct Outer<T>(pub Middle<T>);
impl<T> Deref for Middle<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
impl<T> DerefMut for Middle<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
impl<T> Deref for Outer<T> {
    type Target = Middle<T>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<T> DerefMut for Outer<T> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
impl Inner {
    pub fn by_ref(&self) -> u32 {
        self.0.get()
    }
    pub fn by_mut(&mut self) -> &mut String {
        &mut self.1
    }
    pub fn take(self) -> String {
        self.1
    }
    fn both(&mut self) -> u8 {
        1
    }
}
impl<T> Middle<T> {
    pub fn by_mut(&mut self) -> &mut T {
        self
    }
    pub fn swap(&mut self, t: T) -> T {
        std::mem::replace(self, t)
    }
}
pub trait Both {
    fn both(&self) -> u16;
}
impl<T> Both for Outer<T> {
    fn both(&self) -> u16 {
        2
    }
}
impl Both for &Inner {
    fn both(&self) -> u16 {
        3
    }
}
pub trait Taker: Sized {
    fn take(self) -> usize {
        std::mem::size_of::<Self>()
    }
}
impl<T> Taker for &Outer<T> {}
impl<T> Taker for &mut Middle<T> {}
pub fn chain(mut o: Outer<Inner>) -> usize {
    o.by_mut().by_mut().push('x');
    o.by_mut().by_mut().by_ref_len();
    let a = o.by_ref() as usize + o.both() as usize;
    let b = (*o).both() as usize + (&**o).both() as usize;
    let c = o.take();
    let old = o.swap(Inner(Cell::new(1), String::new()));
    a + b + c + old.take().len() + o.0.take() + o.0 .0.take().len()
}
trait ByRefLen {
    fn by_ref_len(&self) -> usize;
}
impl ByRefLen for str {
    fn by_ref_len(&self) -> usize {
        self.len()
    }
}
impl ByRefLen for Box<str> {
    fn by_ref_len(&self) -> usize {
        (**self).by_ref_len()
    }
}
pub struct Tree {
    name: String,
    up: RefCell<Weak<Tree>>,
    down: RefCell<Vec<Rc<Tree>>>,
}
impl Tree {
    pub fn new(name: impl Into<String>) -> Rc<Self> {
        Rc::new(Tree { name: name.into(), up: Default::default(), down: RefCell::default() })
    }
    pub fn add(self: &Rc<Self>, child: Rc<Tree>) -> &Rc<Self> {
        *child.up.borrow_mut() = Rc::downgrade(self);
        self.down.borrow_mut().push(child);
        self
    }
    pub fn path(&self) -> String {
        match self.up.borrow().upgrade() {
            Some(up) => up.path() + "/" + &self.name,
            None => self.name.clone(),
        }
    }
    pub fn names(&self) -> Ref<'_, [Rc<Tree>]> {
        Ref::map(self.down.borrow(), |v| &v[..])
    }
    pub fn first(&self) -> Option<RefMut<'_, Rc<Tree>>> {
        RefMut::filter_map(self.down.borrow_mut(), |v| v.first_mut()).ok()
    }
    pub fn walk(&self, f: &mut dyn FnMut(&Tree)) {
        f(self);
        for t in self.down.borrow().iter() {
            t.walk(f);
        }
    }
    pub fn depth(&self) -> usize {
        1 + self.down.borrow().iter().map(|t| t.depth()).max().unwrap_or(0)
    }
}
pub fn trees() -> usize {
    let root = Tree::new("root");
    root.add(Tree::new("a")).add(Tree::new(String::from("b")));
    root.names()[0].add(Tree::new('c'));
    let mut all = Vec::new();
    root.walk(&mut |t| all.push(t.path()));
    if let Some(mut f) = root.first() {
        let old = std::mem::replace(&mut *f, Tree::new("z"));
        all.push(old.name.to_owned());
        drop(f);
    }
    let n = root.names().iter().filter(|t| t.name.starts_with('a')).count();
    n + all.concat().len() + root.depth() + Rc::strong_count(&root) + root.names().len()
}
pub struct Pinned {
    n: u32,
    s: String,
}
impl Pinned {
    fn n(self: Pin<&mut Self>) -> &mut u32 {
        unsafe { &mut self.get_unchecked_mut().n }
    }
    fn s(self: Pin<&Self>) -> &str {
        &self.get_ref().s
    }
    fn bump(mut self: Pin<&mut Self>) -> u32 {
        *self.as_mut().n() += 1;
        self.as_mut().n().count_ones() + self.as_ref().s().len() as u32 + self.n
    }
}
pub fn pinned(p: &mut Pin<Box<Pinned>>) -> u32 {
    let a = p.as_mut().bump();
    let s = p.as_ref().s().len();
    let t = Pin::new(&mut Pinned { n: 2, s: String::new() }).bump();
    p.set(Pinned { n: 1, s: "a".into() });
    a + s as u32 + t + p.s.len() as u32 + p.n
}
