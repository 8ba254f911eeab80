//@ edition: 2024
//! An arena with typed indices: operators on references, `Index` by several keys, iterators that borrow and are borrowed, and blanket conversions that overlap in name only.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::iter::{FromIterator, Peekable};
use std::marker::PhantomData;
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Not, Range, RangeInclusive, Sub};

pub struct Id<T> {
    at: u32,
    of: PhantomData<fn() -> T>,
}
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Id<T>) -> bool {
        self.at == other.at
    }
}
impl<T> Add<u32> for Id<T> {
    type Output = Id<T>;
    fn add(self, n: u32) -> Id<T> {
        Id { at: self.at + n, of: PhantomData }
    }
}
impl<'a, T> Sub<&'a Id<T>> for &Id<T> {
    type Output = i64;
    fn sub(self, o: &'a Id<T>) -> i64 {
        i64::from(self.at) - i64::from(o.at)
    }
}
#[derive(Default)]
pub struct Arena<T> {
    all: Vec<T>,
    names: HashMap<String, u32>,
}
impl<T> Index<Id<T>> for Arena<T> {
    type Output = T;
    fn index(&self, id: Id<T>) -> &T {
        &self.all[id.at as usize]
    }
}
impl<T> IndexMut<Id<T>> for Arena<T> {
    fn index_mut(&mut self, id: Id<T>) -> &mut T {
        &mut self.all[id.at as usize]
    }
}
impl<T> Index<&str> for Arena<T> {
    type Output = T;
    fn index(&self, name: &str) -> &T {
        &self[Id { at: self.names[name], of: PhantomData }]
    }
}
impl<T> Index<Range<u32>> for Arena<T> {
    type Output = [T];
    fn index(&self, r: Range<u32>) -> &[T] {
        &self.all[r.start as usize..r.end as usize]
    }
}
impl<T> Index<RangeInclusive<u32>> for Arena<T> {
    type Output = [T];
    fn index(&self, r: RangeInclusive<u32>) -> &[T] {
        &self[*r.start()..*r.end() + 1]
    }
}
impl<T> Extend<T> for Arena<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, it: I) {
        it.into_iter().for_each(|x| self.all.push(x));
    }
}
impl<T> FromIterator<T> for Arena<T> {
    fn from_iter<I: IntoIterator<Item = T>>(it: I) -> Self {
        let mut out = Arena { all: Vec::new(), names: HashMap::new() };
        out.extend(it);
        out
    }
}
impl<'a, T> IntoIterator for &'a Arena<T> {
    type Item = (Id<T>, &'a T);
    type IntoIter = Pairs<'a, T>;
    fn into_iter(self) -> Pairs<'a, T> {
        Pairs { rest: self.all.iter(), next: 0 }
    }
}
impl<'a, T> IntoIterator for &'a mut Arena<T> {
    type Item = &'a mut T;
    type IntoIter = std::slice::IterMut<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.all.iter_mut()
    }
}
pub struct Pairs<'a, T> {
    rest: std::slice::Iter<'a, T>,
    next: u32,
}
impl<'a, T> Iterator for Pairs<'a, T> {
    type Item = (Id<T>, &'a T);
    fn next(&mut self) -> Option<Self::Item> {
        let x = self.rest.next()?;
        let id = Id { at: self.next, of: PhantomData };
        self.next += 1;
        Some((id, x))
    }
}
impl<T> DoubleEndedIterator for Pairs<'_, T> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let n = self.rest.len() as u32;
        self.rest.next_back().map(|x| (Id { at: self.next + n - 1, of: PhantomData }, x))
    }
}
#[derive(Debug, Clone, Default, PartialEq, PartialOrd)]
pub struct Node {
    name: Cow<'static, str>,
    weight: f32,
    out: Vec<u32>,
}
impl AddAssign<&Node> for Node {
    fn add_assign(&mut self, o: &Node) {
        self.weight += o.weight;
        self.out.extend(&o.out);
    }
}
impl AddAssign<f32> for Node {
    fn add_assign(&mut self, w: f32) {
        self.weight += w;
    }
}
impl Not for &mut Node {
    type Output = ();
    fn not(self) {
        self.out.clear()
    }
}
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{:.1}", self.name, self.weight)
    }
}
pub struct Graph(Arena<Node>);
impl Deref for Graph {
    type Target = Arena<Node>;
    fn deref(&self) -> &Arena<Node> {
        &self.0
    }
}
impl DerefMut for Graph {
    fn deref_mut(&mut self) -> &mut Arena<Node> {
        &mut self.0
    }
}
pub fn merge(g: &mut Graph, a: Id<Node>, b: Id<Node>) -> i64 {
    let taken = std::mem::take(&mut g[b]);
    g[a] += &taken;
    g[a + 1] += 0.5;
    let w = g["root"].weight;
    g[a] += w;
    !&mut g[b];
    for n in &mut **g {
        *n += 1.0;
        n.out.retain(|&o| o != b.at);
    }
    for (id, n) in &**g {
        if id == a && n > &taken {
            continue;
        }
        let _ = g[id].name.len() + g[0..2].len() + g[0..=1][0].out.len();
    }
    &a - &b
}
pub fn words<'a>(text: &'a str) -> impl Iterator<Item = (&'a str, usize)> + 'a {
    let mut it: Peekable<_> = text.split(' ').peekable();
    std::iter::from_fn(move || {
        let w = it.next()?;
        let mut n = 1;
        while it.next_if_eq(&w).is_some() {
            n += 1;
        }
        Some((w, n))
    })
}
pub fn build(text: &str) -> Graph {
    let arena: Arena<_> = words(text)
        .map(|(w, n)| Node { name: w.to_string().into(), weight: n as f32, ..Default::default() })
        .collect();
    let mut g = Graph(arena);
    let heaviest = g.into_iter().rev().max_by(|(_, a), (_, b)| a.weight.total_cmp(&b.weight)).map(|(id, _)| id);
    if let Some(id) = heaviest {
        g[id].name.to_mut().push('!');
        let label = format!("{} {n:?}", g[id], n = g.all.len());
        g.names.entry(label).or_default();
    }
    g
}
