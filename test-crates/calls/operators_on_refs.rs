//! Operators on references and own types: every pairing of owned and borrowed, assignments, indices, comparison through references.

use std::cmp::Ordering;
use std::ops::*;

#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct V(f32, f32);
impl Add for V {
    type Output = V;
    fn add(self, o: V) -> V {
        V(self.0 + o.0, self.1 + o.1)
    }
}
impl<'a> Add<&'a V> for V {
    type Output = V;
    fn add(self, o: &V) -> V {
        self + *o
    }
}
impl<'a> Add<V> for &'a V {
    type Output = V;
    fn add(self, o: V) -> V {
        *self + o
    }
}
impl<'a, 'b> Add<&'b V> for &'a V {
    type Output = V;
    fn add(self, o: &V) -> V {
        self.clone() + o
    }
}
impl Mul<f32> for V {
    type Output = V;
    fn mul(self, k: f32) -> V {
        V(self.0 * k, self.1 * k)
    }
}
impl Mul<V> for f32 {
    type Output = V;
    fn mul(self, v: V) -> V {
        v * self
    }
}
impl Mul for V {
    type Output = f32;
    fn mul(self, o: V) -> f32 {
        self.0 * o.0 + self.1 * o.1
    }
}
impl Neg for &V {
    type Output = V;
    fn neg(self) -> V {
        -1.0 * *self
    }
}
impl Not for V {
    type Output = bool;
    fn not(self) -> bool {
        self == V::default()
    }
}
impl AddAssign for V {
    fn add_assign(&mut self, o: V) {
        *self = *self + o;
    }
}
impl AddAssign<&V> for V {
    fn add_assign(&mut self, o: &V) {
        *self += *o;
    }
}
impl Sub for V {
    type Output = V;
    fn sub(self, o: V) -> V {
        self + -&o
    }
}
impl std::iter::Sum for V {
    fn sum<I: Iterator<Item = V>>(i: I) -> V {
        i.fold(V::default(), Add::add)
    }
}
impl<'a> std::iter::Sum<&'a V> for V {
    fn sum<I: Iterator<Item = &'a V>>(i: I) -> V {
        i.copied().sum()
    }
}
pub fn vectors(a: V, b: &V, c: &mut V, all: &[V]) -> V {
    *c += a;
    *c += b;
    let d = a + b + (b + a) + (b + b) + *c;
    let e = d * 2.0 + 3.0 * d - -b;
    let f = e * d;
    if !e {
        return a;
    }
    let s: V = all.iter().sum();
    let t: V = all.iter().map(|v| v + b).sum();
    s + t + f * e
}

pub fn ints(a: &u32, b: &mut u32, v: &[u32]) -> u32 {
    *b += a;
    *b <<= 1;
    *b ^= 3;
    let m = v.iter().max().unwrap_or(a);
    let s = a + *b + m;
    let t = v.iter().fold(0, |x, y| x + y);
    let u = v.iter().map(|x| x * 2).filter(|x| *x > 3 && x % 2 == 0).sum::<u32>();
    let w = v.iter().zip(v).map(|(x, y)| x & y).fold(0, BitOr::bitor);
    if a == &s && *a != t && v[1..] == [1, 2] && v > &[0][..] {
        return !a;
    }
    s | t | u | w
}
pub fn strings(a: &String, b: &str, c: String) -> bool {
    a == b && b == *a && c == b && *a < c && a.as_str() >= &*c && (a, 1) == (&c, 1) && Some(a) != Some(&c)
}

#[derive(PartialEq, Eq, PartialOrd, Ord, Clone)]
pub enum Level {
    Low,
    Mid(u8),
    High { n: String },
}
pub struct Wrap<T>(T);
impl<T: PartialEq<U>, U> PartialEq<Wrap<U>> for Wrap<T> {
    fn eq(&self, o: &Wrap<U>) -> bool {
        self.0 == o.0
    }
}
impl<T: PartialOrd<U>, U> PartialOrd<Wrap<U>> for Wrap<T> {
    fn partial_cmp(&self, o: &Wrap<U>) -> Option<Ordering> {
        self.0.partial_cmp(&o.0)
    }
}
pub fn levels(a: Level, b: &Level, w: Wrap<String>, x: Wrap<&str>) -> bool {
    &a < b || a >= Level::Low || *b == Level::Mid(3) || w == x || w.lt(&Wrap(String::new())) || a.clone().max(b.clone()) == a
}

pub struct Grid {
    w: usize,
    cells: Vec<u8>,
    names: Vec<String>,
}
impl Index<(usize, usize)> for Grid {
    type Output = u8;
    fn index(&self, (x, y): (usize, usize)) -> &u8 {
        &self.cells[y * self.w + x]
    }
}
impl IndexMut<(usize, usize)> for Grid {
    fn index_mut(&mut self, (x, y): (usize, usize)) -> &mut u8 {
        &mut self.cells[y * self.w + x]
    }
}
impl Index<&str> for Grid {
    type Output = String;
    fn index(&self, n: &str) -> &String {
        self.names.iter().find(|s| *s == n).unwrap_or(&self.names[0])
    }
}
impl IndexMut<&str> for Grid {
    fn index_mut(&mut self, n: &str) -> &mut String {
        self.names.iter_mut().find(|s| s == &n).expect("there")
    }
}
pub fn grid(g: &mut Grid, r: &Box<Grid>) -> usize {
    g[(1, 2)] += 3;
    g[(0, 0)] = r[(1, 1)] + g[(2, 2)];
    g["a"].push('x');
    g["b"] += "tail";
    let part = &mut g.cells[1..=2];
    part[0] |= 1;
    part.iter_mut().for_each(|b| *b -= 1);
    let n = &g["a"][1..];
    n.len() + g["c"].len() + g.names["x".len()].len()
}
pub fn generic<T>(a: T, b: &T) -> T
where
    T: Copy + Add<Output = T> + for<'x> Add<&'x T, Output = T> + Shl<u32, Output = T> + Rem<T, Output = T>,
    for<'x> &'x T: Mul<T, Output = T>,
{
    let c = a + b;
    let d = b * c + (&a) * a;
    (d << 3) % (c + d)
}
pub fn floats(a: f32, b: &f64) -> f64 {
    f64::from(-a) + b * 2. - (b / 3.0).powi(2) + f64::from(a.mul_add(2.0, 1.0))
}
