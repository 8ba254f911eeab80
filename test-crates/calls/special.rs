//! Specialization, negative impls, auto traits, blanket impls, overlapping by bounds.
#![feature(specialization, negative_impls, auto_traits, min_specialization)]
#![allow(incomplete_features)]

pub trait Describe {
    fn describe(&self) -> &'static str;
    fn twice(&self) -> usize {
        self.describe().len() * 2
    }
}
impl<T> Describe for T {
    default fn describe(&self) -> &'static str {
        "any"
    }
}
impl Describe for u32 {
    fn describe(&self) -> &'static str {
        "u32"
    }
}
impl<T> Describe for Vec<T> {
    default fn describe(&self) -> &'static str {
        "vec"
    }
}
impl Describe for Vec<u8> {
    fn describe(&self) -> &'static str {
        "bytes"
    }
}

pub fn concrete(v: Vec<u8>, w: Vec<u16>) -> usize {
    3u32.describe().len() + "x".describe().len() + v.twice() + w.describe().len() + w.twice()
}
pub fn generic<T>(t: T, v: Vec<T>) -> usize {
    t.describe().len() + v.describe().len() + (&t).twice()
}

pub auto trait Plain {}
pub struct Locked(u32);
impl !Plain for Locked {}

pub trait Kind {
    const KIND: u8;
    fn kind(&self) -> u8 {
        Self::KIND
    }
}
impl<T: Plain> Kind for T {
    const KIND: u8 = 1;
}
pub fn plain(a: (u32, String)) -> u8 {
    a.kind() + <(u32, String) as Kind>::KIND
}

pub trait IntoText {
    fn into_text(self) -> String;
}
impl<T: ToString> IntoText for T {
    fn into_text(self) -> String {
        self.to_string()
    }
}
pub fn texts(x: u32, s: &str, c: &char) -> String {
    x.into_text() + &s.into_text() + &c.into_text()
}

pub trait Ext: Iterator {
    fn second(mut self) -> Option<Self::Item>
    where
        Self: Sized,
    {
        self.next();
        self.next()
    }
    fn boxed<'a>(self) -> Box<dyn Iterator<Item = Self::Item> + 'a>
    where
        Self: Sized + 'a,
    {
        Box::new(self)
    }
}
impl<I: Iterator + ?Sized> Ext for I {}
pub fn ext(v: &[u32]) -> u32 {
    let s = v.iter().second().copied().unwrap_or(0);
    let b = v.iter().map(|x| x + 1).boxed();
    let t: u32 = b.sum();
    s + t + v.iter().copied().boxed().second().unwrap_or_default()
}
