//! Iterator chains, own iterators, collect into many, sums, peeking, windows.

use std::iter::{self, FromIterator, Peekable};

pub struct Count {
    n: u32,
}
impl Iterator for Count {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        self.n = self.n.checked_sub(1)?;
        Some(self.n)
    }
}
pub struct Bag(Vec<u32>);
impl FromIterator<u32> for Bag {
    fn from_iter<I: IntoIterator<Item = u32>>(iter: I) -> Self {
        Bag(iter.into_iter().collect())
    }
}
impl IntoIterator for Bag {
    type Item = u32;
    type IntoIter = std::vec::IntoIter<u32>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
impl<'a> IntoIterator for &'a Bag {
    type Item = &'a u32;
    type IntoIter = std::slice::Iter<'a, u32>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
impl Extend<u32> for Bag {
    fn extend<T: IntoIterator<Item = u32>>(&mut self, iter: T) {
        for x in iter {
            self.0.push(x);
        }
    }
}

pub fn chains(v: &[u32], names: &[String]) -> u32 {
    let a: u32 = v.iter().map(|x| x * 2).filter(|x| x % 3 == 0).sum();
    let b = v.iter().zip(names).map(|(x, n)| *x as usize + n.len()).max().unwrap_or(0);
    let c: Vec<_> = v.chunks(2).map(|c| c.iter().sum::<u32>()).collect();
    let d: Option<Vec<u32>> = v.iter().map(|x| x.checked_mul(2)).collect();
    let e: Result<Vec<i32>, _> = names.iter().map(|s| s.parse::<i32>()).collect();
    let f = v.windows(2).all(|w| w[0] <= w[1]);
    let g = names.iter().enumerate().skip(1).step_by(2).take(3).last();
    let h = v.iter().rev().position(|&x| x == a);
    let i = iter::repeat(1u32).take(3).chain(iter::once(4)).chain(Count { n: 3 });
    let j = i.clone_sum();
    let (even, odd): (Vec<u32>, Vec<u32>) = v.iter().copied().partition(|x| x % 2 == 0);
    let k = even.iter().min_by_key(|x| **x).into_iter().chain(odd.first()).count();
    let m = v.iter().fold(String::new(), |mut s, x| {
        s.push_str(&x.to_string());
        s
    });
    let o = c.iter().flat_map(|x| iter::repeat(*x).take(2)).scan(0, |s, x| {
        *s += x;
        Some(*s)
    });
    let p = o.take_while(|x| *x < 10).inspect(|_| ()).map_while(|x| x.checked_sub(1));
    let q = p.reduce(|a, b| a.max(b)).unwrap_or_default();
    let r = d.map_or(0, |v| v.len()) + e.map(|v| v.len()).unwrap_or(1) + m.len();
    let s = g.map(|(i, n)| i + n.len()).unwrap_or(0) + h.unwrap_or(0) + f as usize + k;
    q + (b + r + s) as u32 + j
}

trait CloneSum: Iterator<Item = u32> + Sized {
    fn clone_sum(self) -> u32 {
        self.sum()
    }
}
impl<I: Iterator<Item = u32>> CloneSum for I {}

pub fn peek(it: &mut Peekable<impl Iterator<Item = char>>) -> String {
    let mut s = String::new();
    while let Some(c) = it.peek() {
        if !c.is_ascii_digit() {
            break;
        }
        s.push(*c);
        it.next();
    }
    while let Some(c) = it.next_if(|c| c.is_whitespace()) {
        s.push(c);
    }
    s
}

pub fn bag() -> u32 {
    let mut b: Bag = (0..5).collect();
    b.extend(vec![1, 2]);
    let mut t = 0;
    for x in &b {
        t += x;
    }
    for x in b {
        t += x;
    }
    for (i, x) in (1..=3).rev().enumerate() {
        t += i as u32 + x;
    }
    for _ in (Count { n: 3 }).by_ref() {}
    loop {
        let Some(x) = Count { n: t }.nth(1) else { break };
        t -= x;
    }
    t
}
