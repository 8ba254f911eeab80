//! `impl Trait` as arguments and results: nested, with bounds on items, in traits, captured, returned by methods of opaque types.

use std::fmt::{Debug, Display};
use std::future::Future;

pub fn evens(v: &[u32]) -> impl DoubleEndedIterator<Item = &u32> + Clone + '_ {
    v.iter().filter(|x| *x % 2 == 0)
}
pub fn pairs<'a>(a: impl IntoIterator<Item = &'a str> + 'a) -> impl Iterator<Item = (usize, impl Display + 'a)> {
    a.into_iter().enumerate().map(|(i, s)| (i, s.trim()))
}
pub fn show(x: &impl Debug, y: impl Into<String> + Clone) -> String {
    let s: String = y.clone().into();
    format!("{x:?}{}", y.into()) + &s
}
pub fn both<T: Clone>(x: T) -> (impl Fn() -> T, impl FnOnce(T) -> [T; 2]) {
    let y = x.clone();
    (move || x.clone(), move |z| [y, z])
}
pub fn uses(v: &[u32]) -> usize {
    let e = evens(v);
    let last = e.clone().next_back().copied();
    let n = e.rev().map(|x| x.count_ones() as usize).sum::<usize>();
    let p: Vec<String> = pairs(["a ", "b"]).map(|(i, d)| d.to_string().repeat(i)).collect();
    let (f, g) = both(String::from("x"));
    let [a, b] = g(f());
    n + last.map_or(0, |x| x as usize) + p.concat().len() + a.len() + b.len() + show(&p, "z").len()
}

pub trait Source {
    fn items(&self) -> impl Iterator<Item = u32> + '_;
    fn first(&self) -> Option<u32> {
        self.items().next()
    }
    fn describe(&self) -> impl Display + use<'_, Self>
    where
        Self: Debug,
    {
        format!("{:?}", self)
    }
}
#[derive(Debug)]
pub struct Up(u32);
impl Source for Up {
    fn items(&self) -> impl Iterator<Item = u32> + '_ {
        (0..self.0).map(move |x| x + self.0)
    }
}
impl<S: Source> Source for Vec<S> {
    fn items(&self) -> impl Iterator<Item = u32> + '_ {
        self.iter().flat_map(|s| s.items())
    }
    fn first(&self) -> Option<u32> {
        self.iter().find_map(Source::first)
    }
}
pub fn sources<S: Source + Debug>(s: &S, v: Vec<Up>) -> u32 {
    let d = s.describe().to_string();
    let m = s.items().chain(v.items()).max().unwrap_or(0);
    m + v.first().into_iter().sum::<u32>() + Up(3).first().unwrap_or_default() + Source::first(&v).unwrap_or(0) + d.len() as u32
}

pub struct Node {
    kids: Vec<Node>,
    v: u8,
}
impl Node {
    pub fn leaves(&self) -> Box<dyn Iterator<Item = u8> + '_> {
        if self.kids.is_empty() {
            Box::new(std::iter::once(self.v))
        } else {
            Box::new(self.kids.iter().flat_map(|k| k.leaves()))
        }
    }
    pub fn walk(&self, mut f: impl FnMut(&Node)) {
        fn go(n: &Node, f: &mut impl FnMut(&Node)) {
            f(n);
            n.kids.iter().for_each(|k| go(k, f));
        }
        go(self, &mut f)
    }
    pub fn children(&self) -> impl ExactSizeIterator<Item = &Node> {
        self.kids.iter()
    }
}
pub fn nodes(n: &Node) -> usize {
    let mut seen = vec![];
    n.walk(|k| seen.push(k.v));
    n.children().len() + n.leaves().map(usize::from).sum::<usize>() + seen.len() + n.children().map(|k| k.children().len()).max().unwrap_or(0)
}
pub fn later<'a>(s: &'a str) -> impl Future<Output = usize> + 'a {
    async move { s.len() }
}
pub async fn wait(s: &str) -> usize {
    later(s).await + later("x").await.count_ones() as usize
}
pub fn boxed(b: bool) -> Box<dyn Fn(u32) -> Box<dyn Iterator<Item = u32>>> {
    match b {
        true => Box::new(|n| Box::new(0..n)),
        false => Box::new(|n| Box::new((0..n).rev().step_by(2))),
    }
}
pub fn run() -> u32 {
    boxed(true)(4).zip(boxed(false)(5)).map(|(a, b)| a * b).sum()
}
pub type Pred = impl_free::Pred;
mod impl_free {
    pub struct Pred(pub fn(char) -> bool);
    impl Pred {
        pub fn or(self, other: impl Fn(char) -> bool) -> impl Fn(char) -> bool {
            move |c| (self.0)(c) || other(c)
        }
    }
}
pub fn preds(s: &str) -> usize {
    let p = impl_free::Pred(char::is_alphabetic).or(|c| c == '_').clone_all();
    s.chars().filter(|c| p.iter().any(|f| f(*c))).count()
}
trait CloneAll: Sized {
    fn clone_all(self) -> Vec<Self> {
        vec![self]
    }
}
impl<F: Fn(char) -> bool> CloneAll for F {}
