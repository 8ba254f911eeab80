//! Trait objects, upcasting, supertraits, associated types and constants, default parameters.

use std::any::Any;
use std::borrow::{Borrow, Cow};
use std::error::Error;
use std::fmt::{self, Debug, Display, Write as _};
use std::hash::{Hash, Hasher};
use std::rc::Rc;
use std::sync::Arc;

pub trait Animal: Debug {
    fn name(&self) -> String;
    fn speak(&self) -> String {
        format!("{} speaks", self.name())
    }
    fn boxed(self) -> Box<dyn Animal>
    where
        Self: Sized + 'static,
    {
        Box::new(self)
    }
}
pub trait Loud: Animal + Any {
    fn volume(&self) -> u32;
    fn shout(&self) -> String {
        self.speak().to_uppercase()
    }
}
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Dog {
    name: String,
    age: u8,
}
impl Animal for Dog {
    fn name(&self) -> String {
        self.name.clone()
    }
}
impl Loud for Dog {
    fn volume(&self) -> u32 {
        self.age.into()
    }
}
impl dyn Loud {
    pub fn twice(&self) -> u32 {
        self.volume() * 2
    }
}
impl<T: Animal + ?Sized> Animal for Box<T> {
    fn name(&self) -> String {
        (**self).name()
    }
}

pub fn objects(d: Dog) -> usize {
    let l: Rc<dyn Loud> = Rc::new(d.clone());
    let a: Rc<dyn Animal> = l.clone();
    let b = d.boxed();
    let n = b.name() + &a.speak() + &l.shout() + &l.name();
    let v: Vec<Box<dyn Animal>> = vec![b, Box::new(Dog::default())];
    let arc: Arc<dyn Animal> = Arc::new(Dog::default());
    v.iter().map(|a| a.speak().len()).sum::<usize>() + n.len() + arc.name().len() + l.twice() as usize
}

pub fn upcast(l: &dyn Loud) -> bool {
    let a: &dyn Animal = l;
    let any: &dyn Any = l;
    any.is::<Dog>() && any.downcast_ref::<Dog>().is_some() && a.name().is_empty()
}

#[derive(Debug)]
pub enum Failure {
    Parse(std::num::ParseIntError),
    Other(Box<dyn Error + Send + Sync>),
    None,
}
impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Parse(e) => write!(f, "parse {e}"),
            Failure::Other(e) => Display::fmt(e, f),
            Failure::None => f.write_str("none"),
        }
    }
}
impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Parse(e) => Some(e),
            Self::Other(e) => Some(e.as_ref()),
            Self::None => None,
        }
    }
}
impl From<std::num::ParseIntError> for Failure {
    fn from(e: std::num::ParseIntError) -> Self {
        Self::Parse(e)
    }
}
pub fn parse(s: &str) -> Result<i32, Failure> {
    let n: i32 = s.trim().parse()?;
    let m = s.parse::<i32>().map_err(|e| Failure::Other(e.into()))?;
    n.checked_add(m).ok_or(Failure::None)
}
pub fn dynamic(s: &str) -> Result<usize, Box<dyn Error>> {
    let n = parse(s)?;
    if n < 0 {
        return Err("negative".into());
    }
    Ok(usize::try_from(n)?)
}

pub fn hashes<K: Hash + Borrow<Q>, Q: Hash + ?Sized, H: Hasher>(k: &K, q: &Q, mut h: H) -> u64 {
    k.hash(&mut h);
    q.hash(&mut h);
    k.borrow().hash(&mut h);
    h.finish()
}
pub fn cows<'a>(s: &'a str, n: usize) -> Cow<'a, str> {
    let mut c = Cow::Borrowed(s);
    if n > 1 {
        c.to_mut().push('x');
    }
    let mut out = String::new();
    write!(out, "{c}").unwrap();
    if c.is_empty() {
        return out.into();
    }
    c
}

pub trait Graph {
    type Node: Copy + Eq;
    type Edges<'a>: Iterator<Item = Self::Node>
    where
        Self: 'a;
    const MAX: usize = 8;
    fn edges(&self, n: Self::Node) -> Self::Edges<'_>;
    fn reach(&self, n: Self::Node) -> usize {
        let mut seen = Vec::with_capacity(Self::MAX);
        let mut work = vec![n];
        while let Some(x) = work.pop() {
            if !seen.contains(&x) {
                seen.push(x);
                work.extend(self.edges(x).filter(|y| *y != x));
            }
        }
        seen.len()
    }
}
pub struct Ring(u32);
impl Graph for Ring {
    type Node = u32;
    type Edges<'a> = std::iter::Once<u32>;
    fn edges(&self, n: u32) -> Self::Edges<'_> {
        std::iter::once((n + 1) % self.0)
    }
}
pub fn ring() -> usize {
    Ring(4).reach(0) + <Ring as Graph>::MAX
}

pub trait Combine<Rhs = Self> {
    type Out;
    fn combine(self, rhs: Rhs) -> Self::Out;
}
impl Combine for u32 {
    type Out = u32;
    fn combine(self, r: u32) -> u32 {
        self + r
    }
}
impl Combine<&str> for u32 {
    type Out = String;
    fn combine(self, r: &str) -> String {
        r.repeat(self as usize)
    }
}
pub fn combined() -> usize {
    1u32.combine(2u32).combine("x").len() + 3u32.combine("y").chars().count()
}
