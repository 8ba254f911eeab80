//! `?` with `From` at each step, own `Try` values through `Option`, `Result` of `Result`, boxed errors, errors with generics.

use std::error::Error;
use std::fmt;
use std::io;
use std::num::{ParseFloatError, ParseIntError};

#[derive(Debug)]
pub enum E {
    Int(ParseIntError),
    Float(ParseFloatError),
    Io(io::Error),
    Other(Box<dyn Error + Send + Sync>),
    Code(i32),
}
impl fmt::Display for E {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            E::Int(e) => e.fmt(f),
            E::Float(e) => fmt::Display::fmt(e, f),
            E::Io(e) => write!(f, "io {e}"),
            E::Other(e) => f.write_str(&e.to_string()),
            Self::Code(c) => f.debug_tuple("Code").field(c).finish(),
        }
    }
}
impl Error for E {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            E::Int(e) => Some(e),
            E::Other(e) => e.source(),
            _ => None,
        }
    }
}
macro_rules! froms {
    ($($t:ty => $v:ident),* $(,)?) => {
        $(impl From<$t> for E {
            fn from(e: $t) -> E {
                E::$v(e.into())
            }
        })*
    };
}
froms! {
    ParseIntError => Int,
    ParseFloatError => Float,
    io::Error => Io,
    Box<dyn Error + Send + Sync> => Other,
    i32 => Code,
}
impl From<fmt::Error> for E {
    fn from(_: fmt::Error) -> Self {
        E::Code(1)
    }
}
fn kernel(n: i32) -> Result<u32, i32> {
    if n < 0 {
        Err(n)
    } else {
        Ok(n as u32)
    }
}
pub fn all(a: &str, b: &str, out: &mut dyn io::Write) -> Result<f64, E> {
    let n: i32 = a.parse()?;
    let x = b.parse::<f64>()?;
    out.write_all(a.as_bytes())?;
    let k = kernel(n)?;
    let mut s = String::new();
    fmt::Write::write_str(&mut s, a)?;
    if k == 7 {
        Err(Box::<dyn Error + Send + Sync>::from("text"))?;
    }
    let r: Result<u8, Box<dyn Error + Send + Sync>> = Err("boxed".into());
    Ok(x + f64::from(k) + f64::from(r?))
}
pub fn boxed(a: &str) -> Result<u8, Box<dyn Error>> {
    let n = a.parse::<u8>()?;
    let e = all(a, a, &mut Vec::new()).map_err(Box::new)?;
    if e > 3.0 {
        return Err(E::Code(3).into());
    }
    n.checked_add(1).ok_or_else(|| "overflow".to_string())?;
    n.checked_mul(2).ok_or("again")?;
    Ok(n)
}
pub fn opts(v: &[Option<&str>], r: Option<Result<u8, i32>>) -> Option<usize> {
    let first = v.first()?.as_ref()?.chars().next()?;
    let inner = r.transpose().ok()??;
    let sum = v.iter().map(|o| o.map(str::len)).sum::<Option<usize>>()?;
    Some(first.len_utf8() + sum + usize::from(inner))
}
pub fn nested(n: i32) -> Result<Result<u32, E>, i32> {
    let inner = (|| -> Result<_, E> {
        let x = kernel(n)?;
        Ok(x + "3".parse::<u32>()?)
    })();
    let k = kernel(n)?;
    Ok(inner.map(|x| x + k).or_else(|e| match e {
        E::Code(c) => kernel(-c).map_err(E::from),
        e => Err(e),
    }))
}
pub fn generic<T, F>(f: F) -> Result<T, E>
where
    T: TryFrom<u32>,
    E: From<T::Error>,
    F: FnOnce() -> Result<u32, i32>,
{
    Ok(f()?.try_into()?)
}
impl From<std::num::TryFromIntError> for E {
    fn from(e: std::num::TryFromIntError) -> E {
        E::Other(Box::new(e))
    }
}
impl From<std::convert::Infallible> for E {
    fn from(e: std::convert::Infallible) -> E {
        match e {}
    }
}
pub fn generics() -> Result<u64, E> {
    let a = generic::<u8, _>(|| kernel(3))?;
    let b: u64 = generic(|| Ok(4))?;
    Ok(u64::from(a) + b)
}
pub fn iter(v: &[&str]) -> Result<Vec<u32>, E> {
    v.iter()
        .map(|s| Ok(s.parse::<u32>()?))
        .filter(|r: &Result<u32, E>| r.as_ref().map_or(true, |n| *n > 1))
        .collect::<Result<Vec<_>, _>>()
}
pub fn chain(e: &(dyn Error + 'static)) -> usize {
    let mut n = 0;
    let mut at = Some(e);
    while let Some(x) = at {
        n += x.to_string().len();
        if let Some(i) = x.downcast_ref::<E>() {
            n += i.source().map_or(0, |s| s.to_string().len());
        }
        at = x.source();
    }
    n
}
