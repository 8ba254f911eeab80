//! Generic associated types, bounds for all lifetimes, projections in bounds, families of types.

pub trait Lend {
    type Item<'a>
    where
        Self: 'a;
    fn lend<'a>(&'a mut self) -> Option<Self::Item<'a>>;
    fn each<F>(&mut self, mut f: F)
    where
        F: for<'a> FnMut(Self::Item<'a>),
        Self: Sized,
    {
        while let Some(x) = self.lend() {
            f(x);
        }
    }
    fn map<B, F>(self, f: F) -> Map<Self, F>
    where
        F: for<'a> FnMut(Self::Item<'a>) -> B,
        Self: Sized,
    {
        Map { of: self, f }
    }
}
pub struct Windows<'s> {
    all: &'s mut [u8],
    at: usize,
}
impl<'s> Lend for Windows<'s> {
    type Item<'a>
        = &'a mut [u8]
    where
        Self: 'a;
    fn lend<'a>(&'a mut self) -> Option<&'a mut [u8]> {
        let w = self.all.get_mut(self.at..)?.get_mut(..2)?;
        self.at += 1;
        Some(w)
    }
}
pub struct Map<L, F> {
    of: L,
    f: F,
}
impl<B, L: Lend, F> Lend for Map<L, F>
where
    F: for<'a> FnMut(L::Item<'a>) -> B,
{
    type Item<'a>
        = B
    where
        Self: 'a;
    fn lend(&mut self) -> Option<B> {
        let x = self.of.lend()?;
        Some((self.f)(x))
    }
}
pub fn windows(v: &'static mut [u8], w: &'static mut [u8]) -> usize {
    let mut n = 0;
    Windows { all: v, at: 0 }.each(|w| w.reverse());
    Windows { all: w, at: 0 }.map(|w| w.len()).each(|l| n += l.count_ones() as usize);
    n
}

pub trait Family {
    type Of<T>: Store<T>;
}
pub trait Store<T>: Sized {
    fn of(t: T) -> Self;
    fn get(&self) -> &T;
    fn share(&self) -> Self;
}
pub struct Rcs;
pub struct Arcs;
impl<T> Store<T> for std::rc::Rc<T> {
    fn of(t: T) -> Self {
        Self::new(t)
    }
    fn get(&self) -> &T {
        self
    }
    fn share(&self) -> Self {
        self.clone()
    }
}
impl<T> Store<T> for std::sync::Arc<T> {
    fn of(t: T) -> Self {
        std::sync::Arc::new(t)
    }
    fn get(&self) -> &T {
        self.as_ref()
    }
    fn share(&self) -> Self {
        std::sync::Arc::clone(self)
    }
}
impl Family for Rcs {
    type Of<T> = std::rc::Rc<T>;
}
impl Family for Arcs {
    type Of<T> = std::sync::Arc<T>;
}
pub struct Tree<F: Family> {
    name: F::Of<String>,
    value: F::Of<u32>,
}
impl<F: Family> Tree<F> {
    pub fn new(n: &str, v: u32) -> Self {
        Tree {
            name: F::Of::of(n.to_string()),
            value: <F::Of<u32> as Store<u32>>::of(v),
        }
    }
    pub fn total(&self) -> u32 {
        self.name.get().len() as u32 + *self.value.share().get()
    }
}
pub fn trees() -> u32 {
    Tree::<Rcs>::new("a", 1).total() + Tree::<Arcs>::new("b", 2).name.get().len() as u32
}

pub fn all<F>(f: F) -> usize
where
    F: for<'x> Fn(&'x str, &'x [u8]) -> (&'x str, &'x [u8]),
{
    let s = String::from("x");
    let (a, b) = f(&s, s.as_bytes());
    a.len() + b.len()
}
pub fn call_all() -> usize {
    all(|a, b| (a.trim(), b.split_at(1).0))
}

pub trait Parse<'a>: Sized {
    fn parse(s: &'a str) -> Option<(Self, &'a str)>;
}
impl<'a> Parse<'a> for u32 {
    fn parse(s: &'a str) -> Option<(u32, &'a str)> {
        let end = s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len());
        let (d, rest) = s.split_at(end);
        d.parse().ok().map(|n| (n, rest))
    }
}
impl<'a, A: Parse<'a>, B: Parse<'a>> Parse<'a> for (A, B) {
    fn parse(s: &'a str) -> Option<(Self, &'a str)> {
        let (a, s) = A::parse(s)?;
        let (b, s) = B::parse(s.trim_start())?;
        Some(((a, b), s))
    }
}
pub fn owned<T: for<'a> Parse<'a>>(s: &str) -> Option<T> {
    let (t, rest) = T::parse(s)?;
    rest.is_empty().then_some(t)
}
pub fn pairs(s: &str) -> u32 {
    let ((a, b), c) = owned::<((u32, u32), u32)>(s).unwrap_or_default();
    a.max(b).min(c)
}

pub trait Graph {
    type Node: Copy + Ord;
    type Edges<'g>: Iterator<Item = (Self::Node, Self::Node)> + Clone
    where
        Self: 'g;
    fn edges(&self) -> Self::Edges<'_>;
    fn degree(&self, n: Self::Node) -> usize {
        self.edges().filter(|(a, b)| a.eq(&n) || *b == n).count()
    }
}
pub struct List(Vec<(u16, u16)>);
impl Graph for List {
    type Node = u16;
    type Edges<'g> = std::iter::Copied<std::slice::Iter<'g, (u16, u16)>>;
    fn edges(&self) -> Self::Edges<'_> {
        self.0.iter().copied()
    }
}
pub fn max_edge<G: Graph>(g: &G) -> Option<G::Node> {
    g.edges().clone().map(|(a, b)| a.max(b)).max().filter(|n| g.degree(*n) > 1)
}
pub fn graph() -> u16 {
    max_edge(&List(vec![(1, 2)])).map_or(0, |n| n.swap_bytes())
}
