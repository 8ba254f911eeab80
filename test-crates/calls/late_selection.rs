//! What a bound says of a parameter is used before an argument is made to fit it; `_::name` is found by its trait alone; goals over closures that wait for each other are settled once.

use std::cmp::Ordering;
use std::fmt;
use std::ops::Deref;

pub struct Few<T, const N: usize>([T; N]);
impl<T, const N: usize> Deref for Few<T, N> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}
impl<T: PartialEq, const N: usize> PartialEq for Few<T, N> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}
impl<T: PartialOrd, const N: usize> PartialOrd for Few<T, N> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (**self).partial_cmp(other)
    }
    fn lt(&self, other: &Self) -> bool {
        (**self).lt(other)
    }
}

pub trait Measure: PartialOrd + Copy + std::ops::Add<Output = Self> {
    fn zero() -> Self;
    fn infinite() -> Self;
}
impl Measure for u32 {
    fn zero() -> u32 {
        0
    }
    fn infinite() -> u32 {
        u32::MAX
    }
}
pub fn shortest<M: Measure>(edges: &[(usize, usize, M)], n: usize) -> Vec<M> {
    let mut far = vec![<_>::infinite(); n];
    far[0] = <_>::zero();
    for &(a, b, w) in edges {
        if far[a] + w < far[b] {
            far[b] = far[a] + w;
        }
    }
    far
}
pub struct Table<S> {
    seed: S,
    all: Vec<u8>,
}
impl<S: Default> Table<S> {
    pub fn with(seed: S) -> Self {
        Table { seed, all: <_>::default() }
    }
    pub fn new() -> Self {
        Self::with(<_>::default())
    }
}
pub fn tables() -> usize {
    let t: Table<u16> = Table::new();
    usize::from(t.seed) + t.all.len()
}

pub struct Shown<F>(pub F);
impl<F, I, K, V> fmt::Debug for Shown<F>
where
    F: Fn() -> I,
    I: IntoIterator<Item = (K, V)>,
    K: fmt::Debug,
    V: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries((self.0)()).finish()
    }
}
pub struct Joined<I>(I);
pub struct Plain<T>(T);
impl<T: fmt::Debug> fmt::Debug for Plain<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
pub trait Join: Iterator + Sized {
    fn join(self) -> Joined<Self> {
        Joined(self)
    }
}
impl<I: Iterator> Join for I {}
impl<I> fmt::Debug for Joined<I>
where
    I: Iterator + Clone,
    I::Item: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.clone()).finish()
    }
}
pub struct Graph<N> {
    nodes: Vec<Option<N>>,
    edges: Vec<(usize, usize)>,
}
impl<N: fmt::Debug> fmt::Debug for Graph<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Graph")
            .field("edges", &self.edges.iter().filter(|e| e.0 != e.1).map(|e| Plain((e.0, e.1))).join())
            .field(
                "nodes",
                &Shown(|| {
                    let all = self.nodes.iter().map(|n| n.as_ref()).enumerate();
                    all.filter_map(|(i, n)| n.map(move |n| (i, n)))
                }),
            )
            .finish()
    }
}
