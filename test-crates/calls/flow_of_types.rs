//! Types that flow backwards: late closures, integer fallback, `collect`, `parse`, `into`, `sum`.

use std::collections::HashMap;
use std::num::ParseIntError;
use std::str::FromStr;

pub struct Level(u8);

impl FromStr for Level {
    type Err = ParseIntError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        s.trim().parse().map(Level)
    }
}

impl From<Level> for u64 {
    fn from(l: Level) -> u64 {
        l.0.into()
    }
}

pub fn late() -> Vec<u16> {
    let mut v = Vec::new();
    let mut add = |x| v.push(x);
    add(1);
    add(2u16);
    let n = v.len().try_into().unwrap_or(u16::MAX);
    v.resize_with(4, || n);
    v
}

pub fn parsed(lines: &str) -> Result<HashMap<String, Level>, ParseIntError> {
    lines
        .lines()
        .filter_map(|l| l.split_once('='))
        .map(|(k, v)| Ok((k.to_owned(), v.parse()?)))
        .collect()
}

pub fn totals(levels: Vec<Level>) -> u64 {
    let all: Vec<u64> = levels.into_iter().map(Into::into).collect();
    let sum: u64 = all.iter().sum();
    let product = all.iter().copied().product::<u64>();
    let most = all.iter().max().copied().unwrap_or_default();
    let (even, odd): (Vec<&u64>, Vec<_>) = all.iter().partition(|x| **x % 2 == 0);
    sum + product + most + (even.len() * odd.len()) as u64
}

pub fn fallback() -> f64 {
    let a = 1;
    let b = [2.5f64, 3.0];
    let c = b.iter().fold(0.0, |x, y| x + y);
    let d = (0..a).map(|i| i * 2).sum::<i32>();
    let pick = if d.is_positive() { c.sqrt() } else { b[0].floor() };
    let shift = 1 << 4u8;
    pick.powi(shift)
}

pub fn results(input: &[&str]) -> Result<u8, Box<dyn std::error::Error>> {
    let numbers = input.iter().map(|s| s.parse::<u8>()).collect::<Result<Vec<_>, _>>()?;
    let first = numbers.first().ok_or("empty")?;
    let last = match numbers.last() {
        Some(l) if l > first => *l,
        Some(_) | None => return Err(From::from(format!("{first} is the greatest"))),
    };
    let text = std::str::from_utf8(&numbers)?;
    u8::try_from(text.len())?.checked_add(last).ok_or_else(|| "overflow".into())
}

pub fn pointers(f: fn(&str) -> usize, names: &[String]) -> usize {
    let table: [fn(&str) -> usize; 3] = [f, str::len, |s| s.chars().count()];
    let chosen = table[names.len() % 3];
    let method: fn(&String) -> &str = String::as_str;
    names.iter().map(method).map(chosen).max().unwrap_or(0)
}

pub fn never(x: Option<u32>) -> u32 {
    let y = match x {
        Some(y) => y,
        None => unreachable!("none of {}", stringify!(x)),
    };
    let z = loop {
        if y.leading_zeros() > 3 {
            break y.rotate_left(1);
        }
        return y;
    };
    z.max(4)
}
