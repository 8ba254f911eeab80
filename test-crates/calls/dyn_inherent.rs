//! Inherent methods of trait objects, generics over objects, supertraits and upcasts, methods hidden from objects.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt::Debug;
use std::rc::Rc;
use std::sync::Arc;

pub trait Base: Debug {
    fn id(&self) -> u32;
    fn same(&self, o: &dyn Base) -> bool {
        self.id() == o.id()
    }
}
pub trait Device: Base + Any {
    fn name(&self) -> &str;
    fn probe(&mut self) -> Result<(), i32> {
        self.reset();
        Ok(())
    }
    fn reset(&mut self);
    fn generic<T: Into<u32>>(&self, t: T) -> u32
    where
        Self: Sized,
    {
        t.into() + self.id()
    }
    fn as_any(&self) -> &dyn Any;
    fn boxed(self) -> Box<dyn Device>
    where
        Self: Sized,
    {
        Box::new(self)
    }
}
impl dyn Device {
    pub fn is<T: Device>(&self) -> bool {
        self.as_any().type_id() == TypeId::of::<T>()
    }
    pub fn full(&self) -> String {
        format!("{}{}", self.name(), self.id())
    }
    pub fn downcast<T: Device>(&self) -> Option<&T> {
        self.as_any().downcast_ref()
    }
}
impl dyn Base + '_ {
    pub fn twice(&self) -> u32 {
        self.id() * 2
    }
}
impl PartialEq for dyn Base {
    fn eq(&self, o: &Self) -> bool {
        self.same(o)
    }
}
#[derive(Debug, Clone)]
pub struct Uart(u32);
impl Base for Uart {
    fn id(&self) -> u32 {
        self.0
    }
}
impl Device for Uart {
    fn name(&self) -> &str {
        "uart"
    }
    fn reset(&mut self) {
        self.0 = 0;
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
pub struct Bus {
    all: HashMap<String, Box<dyn Device>>,
    shared: Vec<Arc<dyn Device>>,
}
impl Bus {
    pub fn add(&mut self, d: impl Device) -> Option<Box<dyn Device>> {
        let name = d.name().to_owned();
        self.all.insert(name, d.boxed())
    }
    pub fn get<T: Device>(&self, n: &str) -> Option<&T> {
        self.all.get(n).and_then(|d| d.downcast::<T>())
    }
    pub fn all(&mut self) -> u32 {
        for d in self.all.values_mut() {
            d.probe().ok();
            d.as_mut().reset();
        }
        self.shared.iter().map(|d| d.id()).chain(self.all.values().map(|d| d.id())).sum()
    }
}
pub fn bus(mut b: Bus, u: Uart) -> u32 {
    b.add(u.clone());
    let n = b.get::<Uart>("uart").map(|u| u.generic(3u8)).unwrap_or(0);
    let a: Arc<dyn Device> = Arc::new(u.clone());
    b.shared.push(a.clone());
    let up: &dyn Base = &u;
    let down: &dyn Device = &u;
    let super_: &dyn Base = down;
    n + up.twice() + super_.twice() + down.full().len() as u32 + a.full().len() as u32 + down.is::<Uart>() as u32 + (up == super_) as u32 + b.all()
}
pub fn over<D: Device + ?Sized>(d: &mut D) -> u32 {
    d.reset();
    let _ = d.probe();
    d.id() + d.name().len() as u32
}
pub fn overs(mut b: Box<dyn Device>, r: &mut dyn Device) -> u32 {
    over(b.as_mut()) + over(&mut *b) + over(r) + format!("{b:?}").len() as u32
}
pub trait Visitor<T: ?Sized> {
    fn visit(&mut self, t: &T) -> usize;
}
impl<T: ?Sized + Debug> Visitor<T> for String {
    fn visit(&mut self, t: &T) -> usize {
        self.push_str(&format!("{t:?}"));
        self.len()
    }
}
pub fn visit(v: &mut dyn Visitor<dyn Base>, w: &mut dyn Visitor<str>, u: &Uart) -> usize {
    v.visit(u) + w.visit("x") + String::new().visit(u) + Visitor::<[u8]>::visit(&mut String::new(), &[1, 2])
}
pub fn anys(v: Vec<Box<dyn Any>>, r: Rc<dyn Any>) -> usize {
    let mut n = 0;
    for b in v {
        match b.downcast::<String>() {
            Ok(s) => n += s.len(),
            Err(b) if b.is::<u32>() => n += *b.downcast_ref::<u32>().unwrap() as usize,
            Err(_) => {}
        }
    }
    n + r.downcast::<u8>().map_or(0, |x| usize::from(*x))
}
