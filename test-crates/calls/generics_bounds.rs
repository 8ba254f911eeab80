//! Where-clauses of all kinds, supertraits' items, blanket impls chosen by bounds, associated types equal.

use std::collections::LinkedList as _;
use std::fmt::{Debug, Display};
use std::ops::{Add, Mul, Sub};

pub trait Zero {
    const ZERO: Self;
    fn is_zero(&self) -> bool;
}
macro_rules! zero { ($($t:ty => $z:expr),*) => { $(impl Zero for $t {
    const ZERO: Self = $z;
    fn is_zero(&self) -> bool { *self == Self::ZERO }
})* }; }
zero!(u8 => 0, i32 => 0, f64 => 0.0);

pub trait Number: Copy + Zero + PartialOrd + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> {}
impl<T> Number for T where T: Copy + Zero + PartialOrd + Add<Output = T> + Sub<Output = T> + Mul<Output = T> {}

pub fn dot<N: Number>(a: &[N], b: &[N]) -> N {
    let mut t = N::ZERO;
    for (x, y) in a.iter().zip(b) {
        t = t + *x * *y;
    }
    if t.is_zero() {
        return t - t;
    }
    a.iter().copied().fold(t, |m, x| if x > m { x } else { m })
}
pub struct Matrix<N, const R: usize, const C: usize>([[N; C]; R]);
impl<N: Number, const R: usize, const C: usize, const K: usize> Mul<Matrix<N, C, K>> for Matrix<N, R, C> {
    type Output = Matrix<N, R, K>;
    fn mul(self, o: Matrix<N, C, K>) -> Matrix<N, R, K> {
        let mut out = [[N::ZERO; K]; R];
        for (r, row) in out.iter_mut().enumerate() {
            for (k, cell) in row.iter_mut().enumerate() {
                *cell = self.0[r].iter().zip(&o.0).fold(N::ZERO, |t, (x, col)| t + *x * col[k]);
            }
        }
        Matrix(out)
    }
}
pub fn matrices() -> f64 {
    let m = Matrix([[1.0, 2.0]]) * Matrix([[3.0], [4.0]]);
    m.0[0][0].max(dot(&[1.0], &[2.0]))
}

pub trait Storage {
    type Key: Ord + Clone;
    type Value;
    type Error: From<std::num::ParseIntError> + Debug;
    fn get(&self, k: &Self::Key) -> Result<Option<&Self::Value>, Self::Error>;
    fn get_or<'a>(&'a self, k: &Self::Key, d: &'a Self::Value) -> &'a Self::Value {
        self.get(k).ok().flatten().unwrap_or(d)
    }
    fn parse(&self, s: &str) -> Result<i32, Self::Error> {
        Ok(s.parse::<i32>()?)
    }
}
pub fn lookup<S>(s: &S, keys: &[S::Key]) -> Result<Vec<S::Value>, S::Error>
where
    S: Storage<Value: Clone + Display> + ?Sized,
    S::Key: Debug,
    for<'a> &'a S::Key: PartialEq,
{
    let mut out = Vec::new();
    let mut sorted = keys.to_vec();
    sorted.sort_unstable();
    for k in &sorted {
        if let Some(v) = s.get(k)? {
            out.push(v.clone());
        }
        let _ = (k == &sorted[0], format!("{k:?}"), out.last().map(|v| v.to_string()));
    }
    Ok(out)
}
pub trait Visitor {
    type Out;
    fn visit<N: Node<Child = C>, C: Node + 'static>(&mut self, n: &N) -> Self::Out;
}
pub trait Node {
    type Child;
    fn children(&self) -> &[Self::Child];
    fn accept<V: Visitor>(&self, v: &mut V) -> V::Out
    where
        Self: Sized,
        Self::Child: Node + 'static,
    {
        v.visit(self)
    }
}
pub struct Depth(usize);
impl Visitor for Depth {
    type Out = usize;
    fn visit<N: Node<Child = C>, C: Node + 'static>(&mut self, n: &N) -> usize {
        self.0 += 1;
        n.children().iter().map(|c| c.children().len()).sum::<usize>() + self.0
    }
}
pub struct Tree(Vec<Tree>);
impl Node for Tree {
    type Child = Tree;
    fn children(&self) -> &[Tree] {
        &self.0
    }
}
pub fn walk(t: &Tree) -> usize {
    let mut d = Depth(0);
    t.accept(&mut d) + t.children()[0].accept(&mut d)
}
pub trait Convert<T> {
    fn convert(&self) -> T;
}
impl Convert<String> for u32 {
    fn convert(&self) -> String {
        self.to_string()
    }
}
impl Convert<u64> for u32 {
    fn convert(&self) -> u64 {
        (*self).into()
    }
}
impl<T, U: Convert<T>> Convert<Vec<T>> for [U] {
    fn convert(&self) -> Vec<T> {
        self.iter().map(|x| x.convert()).collect()
    }
}
pub fn conversions(v: &[u32]) -> u64 {
    let s: String = v[0].convert();
    let w: Vec<u64> = v.convert();
    let x = <u32 as Convert<u64>>::convert(&v[1]) + Convert::<u64>::convert(&v[2]);
    let y: Vec<String> = v[1..].convert();
    s.len() as u64 + w.iter().sum::<u64>() + x + y.concat().len() as u64
}
