//! Trait objects: upcasting, inherent impls on them, associated types, downcasts, comparison, iterators.
use std::any::{Any, TypeId};
use std::collections::{BTreeMap, HashMap};
use std::fmt::{Debug, Display};
use std::hash::{Hash, Hasher};
use std::ops::{Add, Deref, DerefMut, Index};
use std::rc::Rc;
use std::sync::Arc;

pub trait Base: Debug {
    fn id(&self) -> u32;
    fn boxed(&self) -> Box<dyn Base>;
    fn describe(&self) -> String {
        format!("{}:{:?}", self.id(), self)
    }
}
pub trait Mid: Base + Any {
    fn area(&self) -> f64;
    fn as_any(&self) -> &dyn Any;
    fn into_any(self: Box<Self>) -> Box<dyn Any>;
}
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sq(f64);
#[derive(Debug, Clone, PartialEq)]
pub struct Poly(Vec<(f64, f64)>);
macro_rules! mid {
    ($($t:ty => $id:literal, |$s:ident| $area:expr;)*) => {$(
        impl Base for $t {
            fn id(&self) -> u32 { $id }
            fn boxed(&self) -> Box<dyn Base> { Box::new(self.clone()) }
        }
        impl Mid for $t {
            fn area(&self) -> f64 { let $s = self; $area }
            fn as_any(&self) -> &dyn Any { self }
            fn into_any(self: Box<Self>) -> Box<dyn Any> { self }
        }
    )*};
}
mid! {
    Sq => 1, |s| s.0 * s.0;
    Poly => 2, |s| s.0.windows(2).map(|w| w[0].0 * w[1].1 - w[1].0 * w[0].1).sum::<f64>() / 2.0;
}
impl dyn Base {
    pub fn twice(&self) -> u32 {
        self.id() * 2
    }
    pub fn same(&'static self, o: &'static dyn Base) -> bool {
        self == o
    }
}
impl dyn Mid + '_ {
    fn twice(&self) -> f64 {
        self.area() * 2.0
    }
}
impl PartialEq for dyn Base {
    fn eq(&self, o: &dyn Base) -> bool {
        self.id() == o.id()
    }
}
impl Eq for dyn Base {}
impl Hash for dyn Base {
    fn hash<H: Hasher>(&self, h: &mut H) {
        self.id().hash(h);
    }
}
impl Clone for Box<dyn Base> {
    fn clone(&self) -> Self {
        (**self).boxed()
    }
}
impl<'a> Add<&'a dyn Base> for &dyn Base {
    type Output = u32;
    fn add(self, o: &'a dyn Base) -> u32 {
        self.id() + o.id()
    }
}
pub fn up(m: Box<dyn Mid>) -> Box<dyn Base> {
    m
}
pub fn pick<'a>(all: &'a [Rc<dyn Mid>], id: u32) -> Option<&'a dyn Mid> {
    all.iter().map(|m| &**m).find(|m| m.id() == id)
}
pub fn down(m: &dyn Mid) -> f64 {
    if let Some(s) = m.as_any().downcast_ref::<Sq>() {
        s.0
    } else if m.as_any().is::<Poly>() {
        m.twice()
    } else {
        (m as &dyn Base).twice().into()
    }
}
pub fn take(b: Box<dyn Mid>) -> Result<Poly, Box<dyn Any>> {
    b.into_any().downcast::<Poly>().map(|p| *p)
}
type Handler<'h, E> = Box<dyn FnMut(&E) -> bool + 'h>;
#[derive(Default)]
pub struct Bus<'h, E> {
    on: BTreeMap<&'static str, Vec<Handler<'h, E>>>,
}
impl<'h, E: Display> Bus<'h, E> {
    pub fn on(&mut self, name: &'static str, f: impl FnMut(&E) -> bool + 'h) -> &mut Self {
        self.on.entry(name).or_insert_with(Vec::new).push(Box::new(f));
        self
    }
    pub fn emit(&mut self, name: &str, e: E) -> usize {
        self.on
            .get_mut(name)
            .into_iter()
            .flatten()
            .filter_map(|h| h(&e).then_some(()))
            .count()
    }
}
pub trait Source {
    type Item;
    fn pull(&mut self) -> Option<Self::Item>;
}
impl<I: Iterator + ?Sized> Source for I {
    type Item = I::Item;
    fn pull(&mut self) -> Option<I::Item> {
        self.next()
    }
}
pub fn drain(s: &mut dyn Source<Item = u8>) -> Vec<u8> {
    let mut v = Vec::new();
    while let Some(b) = s.pull() {
        v.push(b);
    }
    v
}
pub fn alternate<'a>(it: &mut (dyn Iterator<Item = &'a str> + 'a)) -> String {
    let mut s = String::new();
    for w in (&mut *it).step_by(2) {
        s.push_str(w);
    }
    s.extend(it.map(str::to_uppercase));
    s
}
pub struct Types(HashMap<TypeId, Box<dyn Any + Send>>);
impl Types {
    pub fn put<T: Any + Send>(&mut self, t: T) -> Option<Box<T>> {
        self.0.insert(t.type_id(), Box::new(t))?.downcast().ok()
    }
    pub fn get<T: Any>(&self) -> Option<&T> {
        self.0.get(&TypeId::of::<T>()).and_then(|b| b.downcast_ref())
    }
}
pub struct Dispatch(HashMap<String, Arc<dyn Fn(&[i64]) -> i64 + Send + Sync>>);
impl Index<&str> for Dispatch {
    type Output = dyn Fn(&[i64]) -> i64 + Send + Sync;
    fn index(&self, k: &str) -> &Self::Output {
        &*self.0[k]
    }
}
impl Deref for Dispatch {
    type Target = HashMap<String, Arc<dyn Fn(&[i64]) -> i64 + Send + Sync>>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl DerefMut for Dispatch {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
pub fn run() -> i64 {
    let mut d = Dispatch(HashMap::new());
    d.insert("sum".into(), Arc::new(|v| v.iter().sum()));
    d.insert("max".to_string(), Arc::new(|v: &[i64]| v.iter().copied().max().unwrap_or(i64::MIN)));
    let k = 3;
    d.entry(String::from("scale")).or_insert_with(|| Arc::new(move |v| v.iter().map(|x| x * k).product()));
    let mut seen = vec![];
    let mut bus = Bus::default();
    bus.on("a", |e: &u8| *e > 2).on("a", |e| {
        seen.push(*e);
        true
    });
    let n = bus.emit("a", 7) + bus.emit("b", 1);
    drop(bus);
    let shapes: Vec<Rc<dyn Mid>> = vec![Rc::new(Sq(2.)), Rc::new(Poly(vec![(0., 1.), (1., 1.)]))];
    let total: f64 = shapes.iter().map(|s| s.area()).sum();
    let a: &dyn Base = &Sq(1.0);
    let b = up(Box::new(Sq(3.0)));
    let eq = *a == *b && b.clone() == b.clone();
    let x = a + &*b;
    d["sum"](&[1, 2]) + (d["max"])(&[n as i64, seen.len() as i64]) + (d.get("scale").unwrap())(&[2])
        + total as i64 + i64::from(eq) + i64::from(x) + shapes.first().map_or(0, |s| down(&**s) as i64)
}
