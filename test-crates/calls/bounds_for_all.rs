//! Bounds for all lifetimes, families of types, associated constants by type, specialization.
#![feature(specialization, adt_const_params)]
#![allow(incomplete_features)]

use std::fmt::Debug;
use std::ops::{Add, Deref};

pub trait Lend {
    type Item<'a>
    where
        Self: 'a;
    const STEP: usize = 1;
    fn lend(&mut self) -> Option<Self::Item<'_>>;
    fn each<F>(&mut self, mut f: F) -> usize
    where
        F: for<'a> FnMut(Self::Item<'a>),
    {
        let mut n = 0;
        while let Some(item) = self.lend() {
            f(item);
            n += Self::STEP;
        }
        n
    }
}

pub struct Windows<'s, T, const N: usize> {
    slice: &'s mut [T],
    at: usize,
}

impl<'s, T, const N: usize> Lend for Windows<'s, T, N> {
    type Item<'a>
        = &'a mut [T]
    where
        Self: 'a;
    const STEP: usize = N;
    fn lend(&mut self) -> Option<&mut [T]> {
        let w = self.slice.get_mut(self.at..self.at + N)?;
        self.at += 1;
        Some(w)
    }
}

pub fn windows(v: &mut Vec<u64>) -> usize {
    let mut w = Windows::<_, 2> { slice: v.as_mut_slice(), at: 0 };
    let mut n = 0;
    while let Some(pair) = w.lend() {
        pair[1] = pair[0].wrapping_add(pair[1]);
        n += Windows::<u64, 2>::STEP;
    }
    n + <Windows<'_, u8, 3> as Lend>::STEP
}

pub fn each(mut w: Windows<'static, u8, 4>) -> usize {
    w.each(|bytes| bytes.reverse())
}

pub fn apply<F>(f: F, s: &str) -> usize
where
    F: for<'x> Fn(&'x str) -> &'x str,
{
    f(s).len() + f("literal").chars().count()
}

pub fn sums<T>(items: &[T]) -> Option<T>
where
    T: Clone + Debug,
    for<'a> &'a T: Add<&'a T, Output = T>,
{
    let (first, rest) = items.split_first()?;
    let mut sum = first.clone();
    for item in rest {
        sum = &sum + item;
    }
    Some(sum)
}

pub fn boxed(fs: &[Box<dyn for<'a> Fn(&'a [u8]) -> Option<&'a u8>>], b: &[u8]) -> u32 {
    fs.iter().filter_map(|f| f(b)).map(|x| u32::from(*x)).sum()
}

pub trait Named {
    const NAME: &'static str;
    const LEN: usize = Self::NAME.len();
    fn name(&self) -> &'static str {
        Self::NAME
    }
}
impl Named for u8 {
    const NAME: &'static str = "u8";
}
impl<T: Named> Named for [T] {
    const NAME: &'static str = "slice";
    const LEN: usize = T::LEN + 2;
}
impl<T: Named, const N: usize> Named for [T; N] {
    const NAME: &'static str = T::NAME;
}

pub fn constants(a: [u8; 3]) -> usize {
    let mut buf = [0u8; <u8 as Named>::LEN];
    buf.copy_from_slice(u8::NAME.as_bytes());
    a.name().len() + a[..].name().len() + <[u8] as Named>::LEN + buf.len()
}

pub trait Show {
    fn show(&self) -> String;
}
impl<T> Show for T {
    default fn show(&self) -> String {
        String::from("?")
    }
}
impl<T: Debug + Copy> Show for [T] {
    fn show(&self) -> String {
        format!("{:?}", self)
    }
}
impl Show for u16 {
    fn show(&self) -> String {
        self.to_string()
    }
}

pub fn shown<T: Deref<Target = u16>>(t: T, n: &[u8]) -> String {
    let a = t.show();
    let b = (*t).show() + &n.show();
    a + &b + &Show::show(&1.5f32)
}
