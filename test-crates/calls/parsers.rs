//! Parser combinators: traits over closures, boxed recursion, iterators over text.
use std::collections::{BTreeMap, HashMap};
use std::iter::Peekable;
use std::ops::{BitOr, Mul, RangeBounds, Shr};
use std::str::{CharIndices, Chars, FromStr};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    Eof,
    Expected { what: &'static str, at: usize },
    Number(std::num::ParseIntError),
}
impl From<std::num::ParseIntError> for Error {
    fn from(e: std::num::ParseIntError) -> Self {
        Error::Number(e)
    }
}
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::Eof => f.write_str("eof"),
            Self::Expected { what, at } => write!(f, "expected {what} at {at:>3}"),
            Self::Number(e) => e.fmt(f),
        }
    }
}
impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        if let Error::Number(e) = self { Some(e) } else { None }
    }
}
pub type Out<'s, T> = Result<(T, &'s str), Error>;
pub trait Parse<'s>: Sized {
    type Value;
    fn parse(&self, s: &'s str) -> Out<'s, Self::Value>;
    fn map<U, F: Fn(Self::Value) -> U>(self, f: F) -> Mapped<Self, F> {
        Mapped(self, f)
    }
    fn many(self) -> Many<Self> {
        Many(self)
    }
    fn boxed(self) -> P<Box<dyn Fn(&'s str) -> Out<'s, Self::Value> + 's>>
    where
        Self: 's,
    {
        P(Box::new(move |s| self.parse(s)))
    }
}
#[derive(Clone, Copy)]
pub struct P<F>(pub F);
impl<'s, T, F: Fn(&'s str) -> Out<'s, T>> Parse<'s> for P<F> {
    type Value = T;
    fn parse(&self, s: &'s str) -> Out<'s, T> {
        (self.0)(s)
    }
}
pub struct Mapped<A, F>(A, F);
impl<'s, A: Parse<'s>, U, F: Fn(A::Value) -> U> Parse<'s> for Mapped<A, F> {
    type Value = U;
    fn parse(&self, s: &'s str) -> Out<'s, U> {
        self.0.parse(s).map(|(v, r)| ((self.1)(v), r))
    }
}
pub struct Many<A>(A);
impl<'s, A: Parse<'s>> Parse<'s> for Many<A> {
    type Value = Vec<A::Value>;
    fn parse(&self, mut s: &'s str) -> Out<'s, Self::Value> {
        let mut v = Vec::new();
        while let Ok((x, rest)) = self.0.parse(s) {
            v.push(x);
            s = rest;
        }
        Ok((v, s))
    }
}
impl<F, G> BitOr<P<G>> for P<F> {
    type Output = Or<P<F>, P<G>>;
    fn bitor(self, o: P<G>) -> Self::Output {
        Or(self, o)
    }
}
impl<F, G> Shr<P<G>> for P<F> {
    type Output = Then<P<F>, P<G>>;
    fn shr(self, o: P<G>) -> Self::Output {
        Then(self, o)
    }
}
impl<F> Mul<usize> for P<F> {
    type Output = Times<P<F>>;
    fn mul(self, n: usize) -> Times<P<F>> {
        Times(self, n)
    }
}
pub struct Or<A, B>(A, B);
pub struct Then<A, B>(A, B);
pub struct Times<A>(A, usize);
impl<'s, A: Parse<'s>, B: Parse<'s, Value = A::Value>> Parse<'s> for Or<A, B> {
    type Value = A::Value;
    fn parse(&self, s: &'s str) -> Out<'s, A::Value> {
        self.0.parse(s).or_else(|_| self.1.parse(s))
    }
}
impl<'s, A: Parse<'s>, B: Parse<'s>> Parse<'s> for Then<A, B> {
    type Value = (A::Value, B::Value);
    fn parse(&self, s: &'s str) -> Out<'s, Self::Value> {
        let (a, s) = self.0.parse(s)?;
        let (b, s) = self.1.parse(s)?;
        Ok(((a, b), s))
    }
}
impl<'s, A: Parse<'s>> Parse<'s> for Times<A> {
    type Value = Vec<A::Value>;
    fn parse(&self, s: &'s str) -> Out<'s, Self::Value> {
        (0..self.1).try_fold((Vec::with_capacity(self.1), s), |(mut v, s), _| {
            let (x, s) = self.0.parse(s)?;
            v.push(x);
            Ok((v, s))
        })
    }
}
pub fn ch<'s>(c: char) -> P<impl Fn(&'s str) -> Out<'s, char> + Copy> {
    P(move |s: &'s str| match s.chars().next() {
        Some(x) if x == c => Ok((x, &s[x.len_utf8()..])),
        Some(_) => Err(Error::Expected { what: "char", at: 0 }),
        None => Err(Error::Eof),
    })
}
pub fn number<'s, N>() -> P<impl Fn(&'s str) -> Out<'s, N>>
where
    N: FromStr<Err = std::num::ParseIntError>,
{
    P(|s: &'s str| {
        let end = s.find(|c: char| !c.is_ascii_digit()).unwrap_or(s.len());
        let (head, tail) = s.split_at(end);
        Ok((head.parse()?, tail))
    })
}
#[derive(Debug, PartialEq)]
pub enum Json<'a> {
    Null,
    Num(i64),
    Str(std::borrow::Cow<'a, str>),
    List(Vec<Json<'a>>),
    Map(BTreeMap<&'a str, Json<'a>>),
}
pub struct Lexer<'a> {
    text: &'a str,
    it: Peekable<CharIndices<'a>>,
}
impl<'a> Lexer<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, it: text.char_indices().peekable() }
    }
    fn skip(&mut self) {
        while self.it.next_if(|&(_, c)| c.is_whitespace()).is_some() {}
    }
    fn expect(&mut self, c: char) -> Result<usize, Error> {
        self.skip();
        match self.it.peek().copied() {
            Some((at, x)) if x == c => {
                self.it.next();
                Ok(at)
            }
            Some((at, _)) => Err(Error::Expected { what: "punct", at }),
            None => Err(Error::Eof),
        }
    }
    fn slice<R: RangeBounds<usize> + std::slice::SliceIndex<str, Output = str>>(&self, r: R) -> &'a str {
        &self.text[r]
    }
    fn string(&mut self) -> Result<std::borrow::Cow<'a, str>, Error> {
        let start = self.expect('"')? + 1;
        let mut owned: Option<String> = None;
        loop {
            let (at, c) = self.it.next().ok_or(Error::Eof)?;
            match (c, &mut owned) {
                ('"', None) => return Ok(self.slice(start..at).into()),
                ('"', Some(s)) => return Ok(std::mem::take(s).into()),
                ('\\', o) => {
                    let s = o.get_or_insert_with(|| self.text[start..at].to_string());
                    s.extend(self.it.next().map(|(_, c)| c));
                }
                (c, Some(s)) => s.push(c),
                _ => {}
            }
        }
    }
    pub fn value(&mut self) -> Result<Json<'a>, Error> {
        self.skip();
        Ok(match self.it.peek().ok_or(Error::Eof)?.1 {
            '"' => Json::Str(self.string()?),
            '[' => {
                self.expect('[')?;
                let mut v = vec![];
                while self.expect(']').is_err() {
                    v.push(self.value()?);
                    let _ = self.expect(',');
                }
                Json::List(v)
            }
            '{' => {
                self.expect('{')?;
                let mut m = BTreeMap::new();
                while let Err(_) = self.expect('}') {
                    let key = match self.string()? {
                        std::borrow::Cow::Borrowed(b) => b,
                        std::borrow::Cow::Owned(_) => return Err(Error::Expected { what: "key", at: 0 }),
                    };
                    self.expect(':')?;
                    m.entry(key).or_insert(self.value()?);
                    self.expect(',').ok();
                }
                Json::Map(m)
            }
            c if c.is_ascii_digit() || c == '-' => {
                let start = self.it.peek().unwrap().0;
                let mut end = start;
                while let Some((i, c)) = self.it.next_if(|(_, c)| matches!(c, '-' | '0'..='9')) {
                    end = i + c.len_utf8();
                }
                Json::Num(self.slice(start..end).parse()?)
            }
            _ => {
                self.it.by_ref().take(4).for_each(drop);
                Json::Null
            }
        })
    }
}
pub fn frequencies(s: &str) -> Vec<(char, usize)> {
    let counts = s.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).fold(
        HashMap::<char, usize>::new(),
        |mut m, c| {
            *m.entry(c).or_default() += 1;
            m
        },
    );
    let mut v: Vec<_> = counts.into_iter().collect();
    v.sort_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
    v
}
pub fn run(s: &str) -> Result<Vec<i32>, Box<dyn std::error::Error>> {
    let p = (ch('(') >> number::<i32>().map(|n| n * 2).boxed()).map(|(_, n)| n).many();
    let (v, rest) = p.parse(s)?;
    let (stars, _) = (ch('*') * 2).parse(rest)?;
    let either = (ch('a') | ch('b')).many().parse(rest)?.0.len();
    let c: Chars<'_> = rest.chars();
    if c.as_str().len() < either + stars.len() {
        return Err("short".into());
    }
    Ok(v)
}
