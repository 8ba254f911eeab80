//! Integer and float fallback, types that later statements decide, diverging branches, order of inference.

use std::collections::{BTreeMap, HashSet, VecDeque};

pub trait Which {
    fn which(&self) -> u8;
}
impl Which for i32 {
    fn which(&self) -> u8 {
        1
    }
}
impl Which for f64 {
    fn which(&self) -> u8 {
        2
    }
}
impl Which for u64 {
    fn which(&self) -> u8 {
        3
    }
}
impl Which for () {
    fn which(&self) -> u8 {
        4
    }
}
pub fn show<T: Which>(t: T) -> u8 {
    t.which()
}
pub fn numbers() -> u8 {
    let a = 3;
    let b = 3.0;
    let c = 4;
    let d: u64 = c;
    show(a) + show(b) + show(d) + show(-5) + show({ 1 }) + show(if a > 2 { 1 } else { 2 }) + show(1.5 * 2.0)
}
pub fn later() -> usize {
    let mut v = Vec::new();
    let mut m = BTreeMap::new();
    let mut q = VecDeque::new();
    let mut o = None;
    for i in 0..3 {
        q.push_back(i);
        m.entry(i).or_insert_with(Vec::new).push(v.len());
        o = o.or(q.front().copied());
    }
    v.push("x");
    let n: u16 = q.iter().sum();
    let set: HashSet<_> = m.keys().map(|k| k.leading_zeros()).collect();
    v[0].len() + n as usize + set.len() + m.values().flatten().count() + o.map_or(0, |x| x.into())
}
pub fn diverges(x: Option<&str>) -> Result<u32, String> {
    let s = match x {
        Some(s) => s,
        None => return Err("no".into()),
    };
    let n: u32 = if let Ok(n) = s.parse() { n } else { panic!("{s}") };
    let m = loop {
        if n > 3u32 {
            break n.saturating_sub(1);
        }
        break 'x' as u32;
    };
    let k = x.map(|s| s.len()).unwrap_or_else(|| unreachable!());
    Ok(m + u32::try_from(k).map_err(|e| e.to_string())?)
}
pub fn arms(b: u8, s: &String) -> usize {
    let r: &str = match b {
        0 => s,
        1 => "lit",
        _ => &s[1..],
    };
    let v = [s.as_str(), "b", r];
    let f = match b {
        0 => str::len,
        _ => words,
    };
    let g: &dyn Fn(&str) -> usize = if b > 2 { &|s| s.len() } else { &words };
    v.iter().copied().map(f).sum::<usize>() + g(r)
}
fn words(s: &str) -> usize {
    s.split(' ').count()
}
pub fn tuple_flow() -> i64 {
    let (mut lo, mut hi) = (i64::MAX, i64::MIN);
    for x in [3, -4, 5] {
        lo = lo.min(x);
        hi = hi.max(x);
    }
    let (a, b): (Vec<_>, Vec<_>) = (0..10).partition(|x| x % 3 == 0);
    let z: i64 = a.iter().chain(&b).product();
    let (s, t) = [(1, 'a'), (2, 'b')].into_iter().unzip::<_, _, Vec<i64>, String>();
    lo + hi + z + s[0].pow(2) + t.len() as i64
}
pub fn nested() -> Option<Vec<i16>> {
    let x: Option<Vec<_>> = ["1", "2"].iter().map(|s| s.parse::<i16>().ok()).collect();
    let y: Result<Vec<i16>, std::num::ParseIntError> = "3 4".split(' ').map(str::parse).collect();
    let total = x.iter().flatten().chain(y.iter().flatten()).map(|n| n.abs()).max();
    total.map(|t| vec![t; 2]).or(x)
}
pub fn defaults() -> u32 {
    let (a, b, c): (u8, String, Option<u32>) = Default::default();
    let d = <[u32; 3]>::default().iter().sum::<u32>();
    let e = u32::from(a) + b.len() as u32 + c.unwrap_or_default() + d;
    std::mem::take(&mut Some(e)).unwrap_or_default()
}
pub fn casts(p: &[u8]) -> i32 {
    let x = p.as_ptr() as usize as i32;
    let y = (1 << 3) as u8 as char;
    let z = y.is_alphabetic() as i32 + (2.7 as i32).pow(2);
    let f = words as fn(&str) -> usize;
    x + z + f("a b") as i32 + (-1i8 as u8).count_ones() as i32
}
