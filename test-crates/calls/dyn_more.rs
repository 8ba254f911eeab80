//! Objects: generic methods behind them, default methods, `dyn Fn`, objects in containers, unsized coercions.

use std::cell::RefCell;
use std::fmt::Debug;
use std::rc::{Rc, Weak};

pub trait Shape {
    fn area(&self) -> f64;
    fn scale(&mut self, k: f64);
    fn name(&self) -> String {
        self.describe("shape")
    }
    fn describe(&self, what: &str) -> String {
        format!("{what} {:.1}", self.area())
    }
    fn clone_box(&self) -> Box<dyn Shape>;
    fn visit(&self, f: &mut dyn FnMut(&dyn Shape));
}
impl Clone for Box<dyn Shape> {
    fn clone(&self) -> Self {
        self.as_ref().clone_box()
    }
}
#[derive(Clone)]
pub struct Square(f64);
#[derive(Clone)]
pub struct Group {
    parts: Vec<Box<dyn Shape>>,
}
impl Shape for Square {
    fn area(&self) -> f64 {
        self.0 * self.0
    }
    fn scale(&mut self, k: f64) {
        self.0 *= k;
    }
    fn name(&self) -> String {
        "square".into()
    }
    fn clone_box(&self) -> Box<dyn Shape> {
        Box::new(self.clone())
    }
    fn visit(&self, f: &mut dyn FnMut(&dyn Shape)) {
        f(self)
    }
}
impl Shape for Group {
    fn area(&self) -> f64 {
        self.parts.iter().map(|p| p.area()).sum()
    }
    fn scale(&mut self, k: f64) {
        self.parts.iter_mut().for_each(|p| p.scale(k));
        for p in &mut self.parts {
            p.scale(1.0);
        }
    }
    fn clone_box(&self) -> Box<dyn Shape> {
        Box::new(Group {
            parts: self.parts.clone(),
        })
    }
    fn visit(&self, f: &mut dyn FnMut(&dyn Shape)) {
        f(self);
        for p in self.parts.iter() {
            p.visit(f);
        }
    }
}
pub fn shapes() -> usize {
    let mut g = Group {
        parts: vec![Box::new(Square(1.0)), Square(2.0).clone_box()],
    };
    g.scale(2.0);
    let mut names = Vec::new();
    g.visit(&mut |s| names.push(s.name()));
    let h: Box<dyn Shape> = Box::new(g);
    let c = h.clone();
    names.len() + c.name().len() + Shape::name(&*h).len() + <dyn Shape>::describe(h.as_ref(), "x").len()
}
pub trait Observer {
    fn notify(&self, event: &str);
}
pub struct Subject {
    observers: RefCell<Vec<Weak<dyn Observer>>>,
    handlers: Vec<Box<dyn Fn(&str) -> Option<usize>>>,
}
impl Subject {
    pub fn attach<O: Observer + 'static>(&self, o: &Rc<O>) {
        let weak: Weak<O> = Rc::downgrade(o);
        self.observers.borrow_mut().push(weak);
    }
    pub fn emit(&self, event: &str) -> usize {
        self.observers.borrow_mut().retain(|w| w.upgrade().is_some());
        for o in self.observers.borrow().iter().filter_map(Weak::upgrade) {
            o.notify(event);
        }
        self.handlers.iter().filter_map(|h| h(event)).sum::<usize>()
            + self.handlers.first().and_then(|h| (**h)(event)).unwrap_or(0)
    }
}
pub struct Log(RefCell<String>);
impl Observer for Log {
    fn notify(&self, event: &str) {
        self.0.borrow_mut().push_str(event);
    }
}
pub fn observe() -> usize {
    let log = Rc::new(Log(RefCell::default()));
    let s = Subject {
        observers: RefCell::new(vec![]),
        handlers: vec![Box::new(|e| e.find('x')), Box::new(|e| Some(e.len()))],
    };
    s.attach(&log);
    let n = log.0.borrow().len();
    s.emit("ax") + n
}
pub struct Unsized<T: ?Sized> {
    n: usize,
    tail: T,
}
impl<T: ?Sized + Debug> Unsized<T> {
    pub fn show(&self) -> String {
        format!("{}{:?}", self.n, &self.tail)
    }
}
impl Unsized<[u8]> {
    pub fn sum(&self) -> u32 {
        self.tail.iter().map(|b| u32::from(*b)).sum()
    }
}
pub fn unsizing(b: &Unsized<[u8; 3]>) -> usize {
    let s: &Unsized<[u8]> = b;
    let d: &Unsized<dyn Debug> = b;
    s.sum() as usize + d.show().len() + s.show().len() + s.n
}
