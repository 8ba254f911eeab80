//! Generic associated types, lending iterators, families of types, higher-ranked bounds.

use std::fmt::Debug;
use std::marker::PhantomData;

pub trait Lending {
    type Item<'a>
    where
        Self: 'a;
    fn next(&mut self) -> Option<Self::Item<'_>>;
    fn for_each<F>(mut self, mut f: F)
    where
        Self: Sized,
        F: for<'a> FnMut(Self::Item<'a>),
    {
        while let Some(x) = self.next() {
            f(x);
        }
    }
}

pub struct Windows<'s> {
    data: &'s mut [u8],
    at: usize,
}

impl<'s> Lending for Windows<'s> {
    type Item<'a>
        = &'a mut [u8]
    where
        Self: 'a;
    fn next(&mut self) -> Option<&mut [u8]> {
        let at = self.at;
        self.at += 1;
        self.data.get_mut(at..at + 2)
    }
}

fn walk<'s>(mut w: Windows<'s>, mut f: impl for<'a> FnMut(<Windows<'s> as Lending>::Item<'a>)) {
    while let Some(x) = w.next() {
        f(x);
    }
}

pub fn lend(data: &mut [u8]) -> u8 {
    let mut t = 0;
    let w = Windows { data, at: 0 };
    let mut w = w;
    while let Some(s) = Lending::next(&mut w) {
        t += s.iter().sum::<u8>() + s.len() as u8;
    }
    let mut k = Windows { data: &mut [1, 2], at: 0 };
    while let Some(s) = k.next() {
        s.reverse();
    }
    t
}

pub trait Family {
    type Of<T>: Pointer<T>;
}
pub trait Pointer<T> {
    fn make(t: T) -> Self;
    fn get(&self) -> &T;
}
impl<T> Pointer<T> for Box<T> {
    fn make(t: T) -> Self {
        Box::new(t)
    }
    fn get(&self) -> &T {
        self.as_ref()
    }
}
impl<T> Pointer<T> for std::rc::Rc<T> {
    fn make(t: T) -> Self {
        Self::new(t)
    }
    fn get(&self) -> &T {
        &**self
    }
}
pub struct Boxes;
pub struct Rcs;
impl Family for Boxes {
    type Of<T> = Box<T>;
}
impl Family for Rcs {
    type Of<T> = std::rc::Rc<T>;
}

pub struct Node<F: Family> {
    left: F::Of<u32>,
    name: F::Of<String>,
    _f: PhantomData<F>,
}
impl<F: Family> Node<F> {
    pub fn new(x: u32) -> Self {
        Node {
            left: F::Of::make(x),
            name: <F::Of<String> as Pointer<String>>::make(x.to_string()),
            _f: PhantomData,
        }
    }
    pub fn sum(&self) -> usize {
        self.name.get().len() + *self.left.get() as usize
    }
}
pub fn families() -> usize {
    let n = Node::<Rcs>::new(3);
    let m: Node<Boxes> = Node::new(4);
    let c = n.name.clone();
    n.sum() + m.sum() + c.len() + m.name.len() + m.left.count_ones() as usize
}

pub trait Collection {
    type Item;
    type Iter<'a>: Iterator<Item = &'a Self::Item>
    where
        Self: 'a;
    fn iter(&self) -> Self::Iter<'_>;
    fn total(&self) -> u64
    where
        Self::Item: Copy + Into<u64>,
    {
        self.iter().map(|x| (*x).into()).sum()
    }
}
impl<T> Collection for Vec<T> {
    type Item = T;
    type Iter<'a>
        = std::slice::Iter<'a, T>
    where
        T: 'a;
    fn iter(&self) -> Self::Iter<'_> {
        self.as_slice().iter()
    }
}
pub fn debug_all<C: Collection>(c: &C) -> String
where
    C::Item: Debug,
{
    c.iter().map(|x| format!("{x:?}")).collect::<Vec<_>>().concat()
}
pub fn use_collection(v: Vec<u32>) -> u64 {
    v.total() + debug_all(&v).len() as u64 + Collection::iter(&v).count() as u64
}

pub trait Parser<'i> {
    type Out;
    fn parse(&self, i: &'i str) -> Option<(Self::Out, &'i str)>;
    fn map<F, U>(self, f: F) -> Map<Self, F>
    where
        Self: Sized,
        F: Fn(Self::Out) -> U,
    {
        Map { p: self, f }
    }
    fn then<P: Parser<'i>>(self, p: P) -> Then<Self, P>
    where
        Self: Sized,
    {
        Then(self, p)
    }
}
pub struct Map<P, F> {
    p: P,
    f: F,
}
pub struct Then<P, Q>(P, Q);
pub struct Digit;
impl<'i, P: Parser<'i>, F: Fn(P::Out) -> U, U> Parser<'i> for Map<P, F> {
    type Out = U;
    fn parse(&self, i: &'i str) -> Option<(U, &'i str)> {
        let (o, rest) = self.p.parse(i)?;
        Some(((self.f)(o), rest))
    }
}
impl<'i, P: Parser<'i>, Q: Parser<'i>> Parser<'i> for Then<P, Q> {
    type Out = (P::Out, Q::Out);
    fn parse(&self, i: &'i str) -> Option<(Self::Out, &'i str)> {
        let (a, rest) = self.0.parse(i)?;
        let (b, rest) = self.1.parse(rest)?;
        Some(((a, b), rest))
    }
}
impl<'i> Parser<'i> for Digit {
    type Out = char;
    fn parse(&self, i: &'i str) -> Option<(char, &'i str)> {
        let c = i.chars().next().filter(|c| c.is_ascii_digit())?;
        Some((c, &i[c.len_utf8()..]))
    }
}
impl<'i, F, O> Parser<'i> for F
where
    F: Fn(&'i str) -> Option<(O, &'i str)>,
{
    type Out = O;
    fn parse(&self, i: &'i str) -> Option<(O, &'i str)> {
        self(i)
    }
}
pub fn two(i: &str) -> Option<u32> {
    let d = Digit.map(|c| c.to_digit(10).unwrap_or(0));
    let e = d.then(Digit.map(|c| c as u32)).map(|(a, b)| a + b);
    let (n, rest) = e.parse(i)?;
    let f = |s: &'static str| s.strip_prefix('x').map(|r| (1u8, r));
    let (k, _) = f.parse("xy")?;
    Some(n + rest.len() as u32 + u32::from(k))
}
