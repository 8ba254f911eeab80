//! Whole values of every kind are dropped as one: arrays, boxes, slices, `dyn`, enums, nested options.

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

pub trait Sound {
    fn sound(&self) -> u32;
}

impl Sound for Noisy {
    fn sound(&self) -> u32 {
        self.0
    }
}

pub fn array() {
    let a = [make(1), make(2)];
    mark(a[0].0);
}

pub fn array_assigned(mut a: [Noisy; 2], i: usize) {
    a[i] = make(1);
    mark(1);
}

pub fn boxed() {
    let b = Box::new(make(1));
    mark(b.0);
}

pub fn boxed_dyn(b: Box<dyn Sound>) -> u32 {
    b.sound()
}

pub fn coerced() {
    let b: Box<dyn Sound> = Box::new(make(1));
    mark(b.sound());
}

pub fn boxed_slice(b: Box<[Noisy]>) {
    mark(b.len() as u32);
}

pub fn boxed_assigned(mut b: Box<Noisy>) {
    b = Box::new(make(1));
    *b = make(2);
    mark(b.0);
}

pub fn nested_option(o: Option<Option<Noisy>>) {
    if let Some(Some(n)) = o {
        mark(n.0);
    }
    mark(1);
}

pub fn vector(mut v: Vec<Noisy>) {
    v.push(make(1));
    if let Some(n) = v.pop() {
        mark(n.0);
    }
    mark(2);
}

pub fn option_of_box(o: Option<Box<Noisy>>) {
    if let Some(b) = o {
        let n = *b;
        mark(n.0);
    }
    mark(1);
}

pub fn box_of_option(b: Box<Option<Noisy>>) {
    if let Some(n) = *b {
        mark(n.0);
    }
    mark(1);
}

pub enum List {
    Nil,
    Cons(Noisy, Box<List>),
}

pub fn walk(mut l: List) {
    while let List::Cons(n, rest) = l {
        mark(n.0);
        l = *rest;
    }
    mark(1);
}

pub fn head(l: List) -> Option<Noisy> {
    match l {
        List::Nil => None,
        List::Cons(n, _) => Some(n),
    }
}

pub struct Generic<T> {
    pub value: T,
    pub noise: Noisy,
}

pub fn generic<T>(g: Generic<T>) -> T {
    g.value
}

pub fn generic_option<T>(o: Option<T>, c: bool) -> Option<T> {
    match o {
        Some(t) if c => Some(t),
        Some(_) => None,
        None => None,
    }
}
