//! Long chains of adapters, own iterators and adapters, `impl Iterator` for references, folds with tuples, windows, grouping, `scan`, `take_while`, `zip`, `rev` and sums of several types.

use std::collections::{BTreeMap, BTreeSet, BinaryHeap};
use std::cmp::Reverse;
use std::iter::{self, FromIterator, FusedIterator, Peekable};

pub struct Fib(u64, u64);
impl Iterator for Fib {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        let r = self.0;
        (self.0, self.1) = (self.1, self.0.checked_add(self.1)?);
        Some(r)
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, None)
    }
}
impl FusedIterator for Fib {}
pub struct Runs<I: Iterator>(Peekable<I>);
impl<I> Iterator for Runs<I>
where
    I: Iterator,
    I::Item: PartialEq,
{
    type Item = (I::Item, usize);
    fn next(&mut self) -> Option<Self::Item> {
        let x = self.0.next()?;
        let mut n = 1;
        while self.0.next_if(|y| *y == x).is_some() {
            n += 1;
        }
        Some((x, n))
    }
}
pub trait Adapt: Iterator {
    fn runs(self) -> Runs<Self>
    where
        Self: Sized,
    {
        Runs(self.peekable())
    }
    fn top(self, n: usize) -> Vec<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord,
    {
        let mut h = BinaryHeap::new();
        for x in self {
            h.push(Reverse(x));
            if h.len() > n {
                h.pop();
            }
        }
        h.into_iter().map(|Reverse(x)| x).collect()
    }
}
impl<I: Iterator + ?Sized> Adapt for I {}
pub struct Bag<T>(BTreeMap<T, u32>);
impl<T: Ord> FromIterator<T> for Bag<T> {
    fn from_iter<I: IntoIterator<Item = T>>(i: I) -> Self {
        let mut m = BTreeMap::new();
        for x in i {
            *m.entry(x).or_default() += 1;
        }
        Bag(m)
    }
}
impl<T: Ord> Extend<T> for Bag<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, i: I) {
        i.into_iter().for_each(|x| *self.0.entry(x).or_insert(0) += 1)
    }
}
impl<T> IntoIterator for Bag<T> {
    type Item = (T, u32);
    type IntoIter = std::collections::btree_map::IntoIter<T, u32>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
pub fn fibs() -> u64 {
    let mut f = Fib(0, 1);
    let a: u64 = f.by_ref().take_while(|x| *x < 50).filter(|x| x % 2 == 0).sum();
    let b = f.nth(2).unwrap_or(0).min(Fib(1, 1).skip(3).step_by(2).nth(1).unwrap());
    let (x, y) = Fib(0, 1).take(5).fold((0, 1), |(s, p), x| (s + x, p * (x + 1)));
    a + b + x + y
}
pub fn words(s: &str) -> usize {
    let bag: Bag<String> = s.split_ascii_whitespace().map(str::to_lowercase).collect();
    let mut longest = bag.0.keys().map(|k| (k.len(), k.as_str())).collect::<Vec<_>>();
    longest.sort_unstable_by_key(|(n, _)| Reverse(*n));
    let t: Vec<_> = bag.0.values().copied().top(2);
    let mut b2 = Bag(BTreeMap::new());
    b2.extend(s.chars().filter(char::is_ascii_alphabetic));
    b2.extend(['x'; 3]);
    let common = b2.into_iter().max_by_key(|&(_, n)| n).map(|(c, _)| c.len_utf8());
    longest.first().map_or(0, |&(n, s)| n + s.len()) + t.len() + common.unwrap_or(0)
}
pub fn runs(v: &[u8]) -> String {
    v.iter()
        .runs()
        .map(|(x, n)| format!("{x}x{n}"))
        .chain(iter::once("end".to_string()))
        .enumerate()
        .filter_map(|(i, s)| (i % 2 == 0).then_some(s))
        .reduce(|a, b| a + &b)
        .unwrap_or_default()
}
pub fn matrices(m: &[[i32; 3]; 2]) -> i32 {
    let t: Vec<Vec<i32>> = (0..3).map(|c| m.iter().map(|r| r[c]).collect()).collect();
    let d = t.iter().zip(t.iter().skip(1)).map(|(a, b)| a.iter().zip(b).map(|(x, y)| x * y).sum::<i32>()).max();
    let f = m.iter().flatten().copied().scan(0, |acc, x| { *acc += x; (*acc < 100).then_some(*acc) }).last();
    let p = m.as_flattened().chunks(2).map(|c| c.iter().product::<i32>()).min();
    let w = m.concat().windows(2).filter(|w| matches!(w, [a, b] if a < b)).count();
    d.unwrap_or(0) + f.unwrap_or(0) + p.unwrap_or_default() + w as i32
}
pub fn dynamic(v: &[u32], rev: bool) -> u32 {
    let it: &mut dyn Iterator<Item = &u32> = if rev { &mut v.iter().rev() } else { &mut v.iter() };
    let first = it.next().copied().unwrap_or(0);
    let s: u32 = it.map(|x| x + first).inspect(|x| println!("{x}")).sum();
    let boxed: Box<dyn DoubleEndedIterator<Item = char>> = Box::new("abc".chars());
    s + boxed.rev().map(u32::from).position(|c| c == 98).unwrap_or(9) as u32
}
pub fn early(v: &[&str]) -> Result<Option<u32>, std::num::ParseIntError> {
    let x = v.iter().map(|s| s.parse::<u32>()).try_fold(0u32, |a, r| r.map(|x| a.saturating_add(x)))?;
    let y: Option<u32> = v.iter().map(|s| s.chars().next().and_then(|c| c.to_digit(10))).sum();
    let found = v.iter().try_for_each(|s| if s.is_empty() { Err(s.len()) } else { Ok(()) });
    Ok(y.filter(|y| *y < x).and(found.err().map(|n| n as u32)))
}
pub fn sets(a: &BTreeSet<u8>, b: &BTreeSet<u8>) -> usize {
    let u: BTreeSet<_> = a | b;
    let i = a.intersection(b).cloned().collect::<BTreeSet<u8>>();
    let r = u.range(3..).next_back().is_some() as usize;
    u.difference(&i).count() + u.iter().rev().skip_while(|x| **x > 5).count() + r
}
pub fn generate() -> Vec<u32> {
    let mut n = 1;
    let mut v: Vec<_> = iter::from_fn(|| { n *= 2; (n < 100).then(|| n) }).collect();
    v.extend(iter::successors(Some(3), |x: &u32| x.checked_mul(3)).take(4));
    v.extend(&[1, 2]);
    v.dedup_by_key(|x| *x / 2);
    v.chunks_exact_mut(2).for_each(|c| c.reverse());
    v.iter_mut().zip(iter::repeat(1)).for_each(|(x, y)| *x += y);
    v.drain(..2).rev().collect::<Vec<_>>().iter().cycle().take(3).copied().collect()
}
