//! Operators by reference and value, sums, conversions, integer methods, arrays, ranges.
use std::array;
use std::cmp::{max, min, Ordering, Reverse};
use std::collections::{BTreeSet, BinaryHeap};
use std::iter::{self, Product, Sum};
use std::num::{NonZeroU8, Wrapping};
use std::ops::{
    Add, AddAssign, BitAnd, BitXorAssign, Bound, Div, Index, IndexMut, Mul, Neg, Not, RangeInclusive, Rem, ShlAssign,
    Sub, SubAssign,
};

#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct V<T, const N: usize>([T; N])
where
    [T; N]: Default;
macro_rules! by_ref {
    ($tr:ident, $f:ident) => {
        impl<T: Copy + $tr<Output = T>, const N: usize> $tr for V<T, N>
        where
            [T; N]: Default,
        {
            type Output = Self;
            fn $f(self, o: Self) -> Self {
                V(array::from_fn(|i| self.0[i].$f(o.0[i])))
            }
        }
        impl<'a, T: Copy + $tr<Output = T>, const N: usize> $tr<&'a V<T, N>> for &V<T, N>
        where
            [T; N]: Default,
        {
            type Output = V<T, N>;
            fn $f(self, o: &'a V<T, N>) -> V<T, N> {
                V(array::from_fn(|i| $tr::$f(self.0[i], o.0[i])))
            }
        }
        impl<T: Copy + $tr<Output = T>, const N: usize> $tr<T> for V<T, N>
        where
            [T; N]: Default,
        {
            type Output = Self;
            fn $f(self, k: T) -> Self {
                V(self.0.map(|x| x.$f(k)))
            }
        }
    };
}
by_ref!(Add, add);
by_ref!(Sub, sub);
by_ref!(Mul, mul);
impl<T: Copy + Neg<Output = T>, const N: usize> Neg for &V<T, N>
where
    [T; N]: Default,
{
    type Output = V<T, N>;
    fn neg(self) -> V<T, N> {
        V(self.0.map(|x| -x))
    }
}
impl<T: AddAssign + Copy, const N: usize> AddAssign<&V<T, N>> for V<T, N>
where
    [T; N]: Default,
{
    fn add_assign(&mut self, o: &Self) {
        self.0.iter_mut().zip(&o.0).for_each(|(a, b)| *a += *b);
    }
}
impl<T: Copy + Add<Output = T>, const N: usize> Sum for V<T, N>
where
    [T; N]: Default,
{
    fn sum<I: Iterator<Item = Self>>(it: I) -> Self {
        it.fold(V(Default::default()), |a, b| a + b)
    }
}
impl<'a, T: Copy + Add<Output = T> + 'a, const N: usize> Sum<&'a V<T, N>> for V<T, N>
where
    [T; N]: Default,
{
    fn sum<I: Iterator<Item = &'a Self>>(it: I) -> Self {
        it.copied().sum()
    }
}
impl<T, const N: usize> Index<usize> for V<T, N>
where
    [T; N]: Default,
{
    type Output = T;
    fn index(&self, i: usize) -> &T {
        &self.0[i]
    }
}
impl<T, const N: usize> IndexMut<usize> for V<T, N>
where
    [T; N]: Default,
{
    fn index_mut(&mut self, i: usize) -> &mut T {
        &mut self.0[i]
    }
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct M<const P: u64>(u64);
impl<const P: u64> M<P> {
    const ONE: Self = M(1 % P);
    pub fn pow(self, e: u32) -> Self {
        iter::repeat(self).take(e as usize).product()
    }
    pub fn inv(self) -> Option<Self> {
        (1..P).map(M).find(|&x| self * x == Self::ONE)
    }
}
impl<const P: u64> Mul for M<P> {
    type Output = M<P>;
    fn mul(self, o: Self) -> Self {
        M((self.0 as u128 * o.0 as u128 % P as u128) as u64)
    }
}
impl<const P: u64> Div for M<P> {
    type Output = Option<M<P>>;
    fn div(self, o: Self) -> Option<Self> {
        o.inv().map(|i| self * i)
    }
}
impl<const P: u64> Rem<u64> for M<P> {
    type Output = u64;
    fn rem(self, m: u64) -> u64 {
        self.0 % m
    }
}
impl<const P: u64> Product for M<P> {
    fn product<I: Iterator<Item = Self>>(it: I) -> Self {
        it.fold(Self::ONE, Mul::mul)
    }
}
impl<const P: u64> From<M<P>> for u64 {
    fn from(m: M<P>) -> u64 {
        m.0
    }
}
impl<const P: u64> TryFrom<i64> for M<P> {
    type Error = std::num::TryFromIntError;
    fn try_from(x: i64) -> Result<Self, Self::Error> {
        u64::try_from(x).map(|x| M(x % P))
    }
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Bits(u32);
impl Not for Bits {
    type Output = Bits;
    fn not(self) -> Bits {
        Bits(!self.0)
    }
}
impl<T: Into<u32>> BitAnd<T> for Bits {
    type Output = bool;
    fn bitand(self, t: T) -> bool {
        self.0 & t.into() != 0
    }
}
impl BitXorAssign<Bits> for Bits {
    fn bitxor_assign(&mut self, o: Bits) {
        self.0 ^= o.0
    }
}
impl ShlAssign<u8> for Bits {
    fn shl_assign(&mut self, n: u8) {
        self.0 = self.0.checked_shl(n.into()).unwrap_or(0);
    }
}
impl SubAssign<u32> for Bits {
    fn sub_assign(&mut self, n: u32) {
        self.0 &= !n;
    }
}
impl PartialEq<u32> for Bits {
    fn eq(&self, o: &u32) -> bool {
        self.0 == *o
    }
}
impl PartialOrd<u32> for Bits {
    fn partial_cmp(&self, o: &u32) -> Option<Ordering> {
        Some(self.0.count_ones().cmp(&o.count_ones()))
    }
}
pub fn gcd<T>(a: T, b: T) -> T
where
    T: Copy + Default + PartialEq + Rem<Output = T>,
{
    if b == T::default() { a } else { gcd(b, a % b) }
}
pub fn dijkstra(g: &[Vec<(usize, u32)>], s: usize) -> Vec<Option<u32>> {
    let mut d = vec![None; g.len()];
    let mut q = BinaryHeap::from_iter([Reverse((0u32, s))]);
    while let Some(Reverse((c, v))) = q.pop() {
        if d[v].is_some_and(|k| k <= c) {
            continue;
        }
        d[v] = Some(c);
        q.extend(g[v].iter().map(|&(w, k)| Reverse((c + k, w))));
    }
    d
}
pub fn holes(s: &BTreeSet<u8>, r: RangeInclusive<u8>) -> impl Iterator<Item = u8> + '_ {
    r.filter(move |x| !s.contains(x)).chain(s.range((Bound::Excluded(200), Bound::Unbounded)).copied())
}
pub fn run() -> f64 {
    let a = V([1.0f64, 2.0, 3.0]);
    let mut b = &a + &V([0.5; 3]);
    b += &-&a;
    b[1] *= a[2] - b[0];
    let t: V<f64, 3> = [a, b].iter().sum();
    let u: V<f64, 3> = [a, b * 2.0].into_iter().sum();
    let m = M::<7>::try_from(12i64).unwrap().pow(3);
    let q = (m / M(3)).map_or(0u64, Into::into) + m % 4;
    let mut f = Bits(0b1010);
    f ^= !Bits(7);
    f <<= 2;
    f -= 1;
    let hit = f & 8u8 || f & 'a' || f > 1 || f == 0;
    let w = Wrapping(250u8) + Wrapping(10);
    let nz = NonZeroU8::new(w.0).map_or(1, NonZeroU8::get).leading_zeros();
    let s: i32 = ["1", "x", "3"].iter().flat_map(|s| s.parse::<i32>()).sum();
    let p: Option<u32> = [Some(2u32), Some(4)].into_iter().product();
    let r: Result<Vec<u8>, _> = [1i32, 300].map(u8::try_from).into_iter().collect();
    let x = max(min(gcd(12u32, 18), 9), nz).pow(2).rotate_left(3).to_be_bytes()[3];
    let (lo, hi): (Vec<i32>, Vec<i32>) = (-3i32..3).partition(|n| n.is_negative());
    let k = lo.iter().rev().zip(hi.chunks(2)).map(|(a, c)| a.abs() + c.iter().sum::<i32>()).max();
    let best = [3.5, -1.0, 2.0f64].into_iter().max_by(|a, b| a.total_cmp(b)).unwrap().clamp(0.0, 3.0).powi(2);
    t[0].mul_add(u[1], q as f64) + s as f64 + p.unwrap_or_default() as f64 + f64::from(x) + best
        + if hit && r.is_err() { k.unwrap_or(0) as f64 } else { f64::EPSILON }
}
