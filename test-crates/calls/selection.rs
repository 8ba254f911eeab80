//@ edition: 2024
//! Trait selection: blanket impls that overlap but for a bound, marker dispatch, associated constants, defaults that call overridden methods, supertraits of several arguments.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::fmt::{Debug, Display};
use std::hash::{Hash, Hasher};
use std::num::ParseIntError;
use std::str::FromStr;

pub trait Encode {
    const SIZE: usize = 0;
    fn encode(&self, out: &mut Vec<u8>);
    fn bytes(&self) -> Vec<u8> {
        let mut v = Vec::with_capacity(Self::SIZE);
        self.encode(&mut v);
        v
    }
}
macro_rules! ints {
    ($($t:ident)*) => {$(
        impl Encode for $t {
            const SIZE: usize = $t::BITS as usize / 8;
            fn encode(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_be_bytes());
            }
        }
    )*};
}
ints!(u8 u16 i32 u64);
impl Encode for str {
    fn encode(&self, out: &mut Vec<u8>) {
        (self.len() as u16).encode(out);
        out.extend(self.bytes());
    }
}
impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, out: &mut Vec<u8>) {
        (*self).encode(out)
    }
}
impl<T: Encode> Encode for [T] {
    fn encode(&self, out: &mut Vec<u8>) {
        for x in self {
            x.encode(out);
        }
    }
}
impl<T: Encode, const N: usize> Encode for [T; N] {
    const SIZE: usize = N * T::SIZE;
    fn encode(&self, out: &mut Vec<u8>) {
        self[..].encode(out)
    }
}
impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_slice().encode(out)
    }
}
impl Encode for String {
    fn encode(&self, out: &mut Vec<u8>) {
        str::encode(self, out)
    }
}
impl<A: Encode, B: Encode> Encode for (A, B) {
    const SIZE: usize = A::SIZE + B::SIZE;
    fn encode(&self, out: &mut Vec<u8>) {
        let (a, b) = self;
        a.encode(out);
        b.encode(out);
    }
}
impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Some(x) => (1u8, x).encode(out),
            None => 0u8.encode(out),
        }
    }
    fn bytes(&self) -> Vec<u8> {
        self.iter().flat_map(Encode::bytes).collect()
    }
}
pub fn encoded(s: &str, v: Vec<(u8, String)>) -> Vec<u8> {
    let mut out = s.bytes().collect::<Vec<_>>();
    s.encode(&mut out);
    (&s, [1u16, 2]).encode(&mut out);
    v.encode(&mut out);
    out.append(&mut Some(v).bytes());
    out.append(&mut Encode::bytes(s));
    [(1, 2u8), (3, 4)].map(|(a, b): (i32, _)| a + i32::from(b)).encode(&mut out);
    let n = <[(u8, u16); 3] as Encode>::SIZE + <(u8, u8)>::SIZE;
    out.resize(out.len() + n, Default::default());
    out
}
pub trait Named {
    fn name(&self) -> String;
}
impl<T: Display> Named for T {
    fn name(&self) -> String {
        self.to_string()
    }
}
pub struct Tag;
pub struct Opaque<T>(T);
pub trait ViaDebug {
    fn tag(&self) -> Tag {
        Tag
    }
}
pub trait ViaNothing {
    fn tag(&self) -> Opaque<()> {
        Opaque(())
    }
}
impl<T: Debug> ViaDebug for T {}
impl<T> ViaNothing for &T {}
impl Tag {
    fn show(self, d: impl Debug) -> String {
        format!("{d:?}")
    }
}
impl Opaque<()> {
    fn show<T>(self, _: T) -> String {
        "?".into()
    }
}
pub struct NoDebug;
pub fn auto_ref() -> String {
    let a = 5;
    let b = NoDebug;
    let c = vec![NoDebug];
    (&a).tag().show(&a) + &(&b).tag().show(&b) + &(&c).tag().show(&c) + &(&"s").tag().show("s") + &a.name() + &"x".name()
}
pub trait Convert<T> {
    type Err;
    fn convert(self) -> Result<T, Self::Err>;
}
impl<T: FromStr> Convert<T> for &str {
    type Err = T::Err;
    fn convert(self) -> Result<T, T::Err> {
        self.trim().parse()
    }
}
impl Convert<Vec<u8>> for String {
    type Err = Infallible;
    fn convert(self) -> Result<Vec<u8>, Infallible> {
        Ok(self.into_bytes())
    }
}
impl Convert<char> for u32 {
    type Err = Self;
    fn convert(self) -> Result<char, u32> {
        char::from_u32(self).ok_or(self)
    }
}
pub fn converts(s: &str) -> Result<u64, ParseIntError> {
    let n: u8 = s.convert()?;
    let m = Convert::<i16>::convert(s)?;
    let v: Result<Vec<u8>, _> = s.to_owned().convert();
    let Ok(v) = v else { return Ok(0) };
    let c: char = 97u32.convert().unwrap_or('?');
    Ok(u64::from(n) + m.unsigned_abs() as u64 + v.len() as u64 + c as u64)
}
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    A,
    B(u8),
}
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key<'a>(&'a str, u32);
impl Hash for Kind {
    fn hash<H: Hasher>(&self, h: &mut H) {
        std::mem::discriminant(self).hash(h);
        if let Kind::B(n) = self {
            n.hash(h);
        }
    }
}
pub fn keyed<'a>(m: &mut BTreeMap<Key<'a>, BTreeSet<Kind>>, s: &'a str) -> Option<Kind> {
    let first = Key(s, 0)..=Key(s, u32::MAX);
    let n = m.range(first).count() as u32;
    m.entry(Key(s, n)).or_insert_with(BTreeSet::new).insert(Kind::B(n as u8));
    m.values_mut().filter_map(|k| k.pop_first()).max().or(m.get(&Key(s, 1))?.first().copied())
}
