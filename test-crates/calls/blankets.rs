//! Blanket impls over references, boxes, tuples and functions; extension traits; marker types that choose an impl.

use std::fmt::{self, Display, Write as _};
use std::io::Read;
use std::marker::PhantomData;

pub trait Encode {
    fn encode(&self, out: &mut Vec<u8>);
    fn bytes(&self) -> Vec<u8> {
        let mut v = vec![];
        self.encode(&mut v);
        v
    }
}
impl Encode for u8 {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }
}
impl Encode for str {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend(self.bytes());
    }
}
impl<T: Encode + ?Sized> Encode for &T {
    fn encode(&self, out: &mut Vec<u8>) {
        (**self).encode(out)
    }
}
impl<T: Encode + ?Sized> Encode for Box<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_ref().encode(out)
    }
}
impl<T: Encode> Encode for [T] {
    fn encode(&self, out: &mut Vec<u8>) {
        self.iter().for_each(|t| t.encode(out));
    }
}
impl<T: Encode, const N: usize> Encode for [T; N] {
    fn encode(&self, out: &mut Vec<u8>) {
        self[..].encode(out)
    }
}
impl<A: Encode, B: Encode> Encode for (A, B) {
    fn encode(&self, out: &mut Vec<u8>) {
        self.0.encode(out);
        self.1.encode(out);
    }
}
impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        if let Some(t) = self {
            t.encode(out)
        }
    }
}
pub fn encode(s: &str, b: Box<[u8]>, d: Box<dyn Encode>, o: &Option<(u8, &str)>) -> usize {
    3u8.bytes().len()
        + Encode::bytes(s).len()
        + s.bytes().len()
        + (&s).bytes().len()
        + Encode::bytes(&b).len()
        + d.bytes().len()
        + [1u8, 2].bytes().len()
        + (s, [s; 2]).bytes().len()
        + o.bytes().len()
}

pub trait Pipe: Sized {
    fn pipe<R>(self, f: impl FnOnce(Self) -> R) -> R {
        f(self)
    }
    fn tap(self, f: impl FnOnce(&Self)) -> Self {
        f(&self);
        self
    }
}
impl<T> Pipe for T {}
pub fn pipes(x: &str, v: &mut Vec<u8>) -> usize {
    x.pipe(str::len).pipe(|n| n.to_string()).tap(|s| println!("{s}")).pipe(|s| s.len()) + v.pipe(|v| v.drain(..).count())
}

pub trait Handler<Args> {
    fn call(&self, s: &str) -> usize;
}
impl<F: Fn() -> usize> Handler<()> for F {
    fn call(&self, _: &str) -> usize {
        self()
    }
}
impl<F: Fn(A) -> usize, A: From1> Handler<(A,)> for F {
    fn call(&self, s: &str) -> usize {
        self(A::from1(s))
    }
}
impl<F: Fn(A, B) -> usize, A: From1, B: From1> Handler<(A, B)> for F {
    fn call(&self, s: &str) -> usize {
        (*self)(A::from1(s), B::from1(s))
    }
}
pub trait From1 {
    fn from1(s: &str) -> Self;
}
impl From1 for String {
    fn from1(s: &str) -> Self {
        s.to_owned()
    }
}
impl From1 for usize {
    fn from1(s: &str) -> usize {
        s.len()
    }
}
pub struct Route<H, A>(H, PhantomData<fn(A)>);
pub fn route<H: Handler<A>, A>(h: H) -> Route<H, A> {
    Route(h, PhantomData)
}
impl<A, H: Handler<A>> Route<H, A> {
    pub fn run(&self, s: &str) -> usize {
        self.0.call(s)
    }
}
fn plain(n: usize, s: String) -> usize {
    n + s.len()
}
pub fn routes() -> usize {
    route(|| 3).run("a") + route(|s: String| s.len()).run("b") + route(plain).run("c")
}

pub struct Units<T, U>(T, PhantomData<U>);
pub struct Metre;
pub struct Foot;
pub trait Name {
    const NAME: &'static str;
    fn suffix() -> String {
        Self::NAME.to_lowercase()
    }
}
impl Name for Metre {
    const NAME: &'static str = "M";
}
impl Name for Foot {
    const NAME: &'static str = "F";
    fn suffix() -> String {
        String::new()
    }
}
impl<T: Display, U: Name> Display for Units<T, U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)?;
        f.write_str(&U::suffix())
    }
}
impl<T> From<Units<T, Foot>> for Units<f64, Metre>
where
    f64: From<T>,
{
    fn from(f: Units<T, Foot>) -> Self {
        Units(f64::from(f.0) * 0.3, PhantomData)
    }
}
pub fn units() -> usize {
    let f = Units::<f32, Foot>(3.0, PhantomData);
    let m: Units<f64, Metre> = f.into();
    let mut s = m.to_string();
    write!(s, "{m}").ok();
    s.len()
}
pub fn readers(mut r: &[u8], b: Box<dyn Read>) -> usize {
    let mut buf = [0; 4];
    let n = r.read(&mut buf).unwrap_or(0);
    let mut t = (&mut r).take(3);
    let mut out = Vec::new();
    t.read_to_end(&mut out).unwrap();
    n + out.len() + b.chain(r).bytes().count()
}
pub trait Twice {
    fn go(&self) -> &'static str;
}
impl<T: Copy> Twice for T {
    fn go(&self) -> &'static str {
        "copy"
    }
}
pub fn twice(s: String, n: u8) -> usize {
    n.go().len() + (&s).go().len() + (&&s).go().len()
}
