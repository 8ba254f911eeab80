//@ edition: 2024
//! Generic associated types: lending iterators, families of pointers, and bounds that hold for every lifetime.

use std::rc::Rc;
use std::sync::Arc;

pub trait Lending {
    type Item<'a>
    where
        Self: 'a;
    fn next<'a>(&'a mut self) -> Option<Self::Item<'a>>;
    fn map<B, F>(self, f: F) -> Mapped<Self, F>
    where
        Self: Sized,
        F: for<'a> FnMut(Self::Item<'a>) -> B,
    {
        Mapped { of: self, f }
    }
    fn each<F>(mut self, mut f: F) -> usize
    where
        Self: Sized,
        F: FnMut(&mut Self::Item<'_>),
    {
        let mut n = 0;
        while let Some(x) = self.next() {
            let mut x = x;
            f(&mut x);
            n += 1;
        }
        n
    }
    fn nth<'a>(&'a mut self, n: usize) -> Option<Self::Item<'a>> {
        for _ in 0..n {
            self.next()?;
        }
        self.next()
    }
}
pub struct Mapped<L, F> {
    of: L,
    f: F,
}
impl<B, L: Lending, F> Lending for Mapped<L, F>
where
    F: for<'a> FnMut(L::Item<'a>) -> B,
{
    type Item<'a>
        = B
    where
        Self: 'a;
    fn next<'a>(&'a mut self) -> Option<B> {
        self.of.next().map(&mut self.f)
    }
}
impl<B, L: Lending, F> Iterator for Mapped<L, F>
where
    F: for<'a> FnMut(L::Item<'a>) -> B,
{
    type Item = B;
    fn next(&mut self) -> Option<B> {
        Lending::next(self)
    }
}
pub struct Windows<'s, T> {
    slice: &'s mut [T],
    at: usize,
    size: usize,
}
impl<'s, T> Lending for Windows<'s, T> {
    type Item<'a>
        = &'a mut [T]
    where
        Self: 'a;
    fn next<'a>(&'a mut self) -> Option<&'a mut [T]> {
        let w = self.slice.get_mut(self.at..)?.get_mut(..self.size)?;
        self.at += 1;
        Some(w)
    }
}
pub fn sums(v: &'static mut Vec<u32>) -> u32 {
    let w = Windows { slice: v, at: 0, size: 2 };
    let m = w.map(|w| {
        w[1] += w[0];
        w.iter().copied().max().unwrap_or(0)
    });
    let mut it = m.into_iter().filter(|x| x % 2 == 0).step_by(2);
    let a = it.next().unwrap_or_default();
    a + it.sum::<u32>()
}
pub fn touched(v: &'static mut [String]) -> usize {
    let mut w = Windows { slice: v, at: 1, size: 1 };
    let n = w.nth(0).map_or(0, |w| w[0].len());
    n + w.each(|w| w[0].push('.'))
}
pub trait Family {
    type Of<T: ?Sized>: std::ops::Deref<Target = T> + Clone;
    fn of<T>(t: T) -> Self::Of<T>;
    fn get<T>(p: &mut Self::Of<T>) -> Option<&mut T>;
}
pub struct Rcs;
pub struct Arcs;
impl Family for Rcs {
    type Of<T: ?Sized> = Rc<T>;
    fn of<T>(t: T) -> Rc<T> {
        Rc::new(t)
    }
    fn get<T>(p: &mut Rc<T>) -> Option<&mut T> {
        Rc::get_mut(p)
    }
}
impl Family for Arcs {
    type Of<T: ?Sized> = Arc<T>;
    fn of<T>(t: T) -> Self::Of<T> {
        t.into()
    }
    fn get<T>(p: &mut Self::Of<T>) -> Option<&mut T> {
        Arc::get_mut(p)
    }
}
pub enum List<F: Family, T> {
    Nil,
    Cons(T, F::Of<List<F, T>>),
}
impl<F: Family, T: Clone> List<F, T> {
    pub fn push(self, t: T) -> Self {
        List::Cons(t, F::of(self))
    }
    pub fn head(&self) -> Option<&T> {
        match self {
            Self::Nil => None,
            Self::Cons(t, _) => Some(t),
        }
    }
    pub fn len(&self) -> usize {
        let mut n = 0;
        let mut at = self;
        while let List::Cons(_, next) = at {
            at = next;
            n += 1;
        }
        n
    }
    pub fn last(&mut self) -> Option<T> {
        match self {
            List::Nil => None,
            List::Cons(t, rest) => match F::get(rest) {
                Some(r) => r.last().or_else(|| Some(t.clone())),
                None => rest.head().cloned(),
            },
        }
    }
    pub fn share(&self) -> Option<F::Of<List<F, T>>> {
        let List::Cons(_, next) = self else {
            return None;
        };
        Some(next.clone())
    }
}
pub fn lists() -> usize {
    let l = List::<Rcs, _>::Nil.push(String::from("a")).push("b".into());
    let shared = l.share();
    let mut m: List<Arcs, u8> = List::Nil;
    for i in 0..3 {
        m = m.push(i);
    }
    let s = shared.as_deref().and_then(List::head).map_or(0, String::len);
    s + l.len() + m.last().map(usize::from).unwrap_or(m.len())
}
pub fn apply<F>(f: F) -> usize
where
    F: for<'x> Fn(&'x str) -> Box<dyn Iterator<Item = &'x str> + 'x>,
{
    let text = String::from("a b c");
    let n = f(&text).count();
    n + f(text.as_str()).map(|s| s.len()).sum::<usize>()
}
pub fn applied() -> usize {
    apply(|s| Box::new(s.split_whitespace().rev())) + apply(|s| Box::new(s.lines()))
}
