//@ edition: 2024
//! Patterns: slices, nested alternatives, constants by trait, references, let chains, labelled blocks.
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

pub trait Code {
    const OK: u16;
    const BAD: [u8; 2] = *b"no";
}
pub struct Http;
impl Code for Http {
    const OK: u16 = 200;
}
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expr {
    Num(i64),
    Var(String),
    Bin { op: Op, l: Box<Expr>, r: Box<Expr> },
    Call(Box<str>, Vec<Expr>),
}
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    Add,
    Mul,
}
const ZERO: Expr = Expr::Num(0);
impl Expr {
    pub fn bin(op: Op, l: impl Into<Expr>, r: impl Into<Expr>) -> Self {
        Expr::Bin { op, l: Box::new(l.into()), r: Box::new(r.into()) }
    }
    pub fn fold(self) -> Expr {
        match self {
            Expr::Bin { op, l, r } => match (op, l.fold(), r.fold()) {
                (Op::Add, Expr::Num(a), Expr::Num(b)) => Expr::Num(a.wrapping_add(b)),
                (Op::Mul, e @ Expr::Num(0), _) | (Op::Mul, _, e @ Expr::Num(0)) => e,
                (Op::Mul, Expr::Num(1), e) | (Op::Mul | Op::Add, e, Expr::Num(0 | 1)) => e,
                (op, l, r) if l != ZERO => Expr::bin(op, l, r),
                (_, _, r) => r,
            },
            Expr::Call(f, args) if args.len() > 1 && &*f == "max" => {
                let mut it = args.into_iter().map(Expr::fold);
                let first = it.next().unwrap();
                it.fold(first, |a, b| match (&a, &b) {
                    (Expr::Num(x), Expr::Num(y)) if x >= y => a,
                    (Expr::Num(_), Expr::Num(_)) => b,
                    _ => Expr::Call(f.clone(), vec![a, b]),
                })
            }
            other => other,
        }
    }
    pub fn vars(&self) -> Vec<&str> {
        match self {
            Self::Var(v) => vec![v],
            Self::Bin { l, r, .. } => {
                let mut v = l.vars();
                v.append(&mut r.vars());
                v
            }
            Self::Call(_, args) => args.iter().flat_map(Self::vars).collect(),
            Self::Num(_) => Vec::new(),
        }
    }
}
impl From<i64> for Expr {
    fn from(n: i64) -> Self {
        Self::Num(n)
    }
}
impl From<&str> for Expr {
    fn from(s: &str) -> Self {
        Self::Var(s.into())
    }
}
pub fn status(c: u16) -> &'static str {
    match c {
        Http::OK => "ok",
        201..=299 => "fine",
        n if n / 100 == 4 => "client",
        ..=99 | 600.. => "odd",
        _ => "server",
    }
}
pub fn magic(b: &[u8]) -> Option<(u8, &[u8])> {
    match b {
        [0x7f, b'E', b'L', b'F', class @ (1 | 2), rest @ ..] => Some((*class, rest)),
        [b'#', b'!', .., b'\n'] | b"MZ" => Some((0, b)),
        &[a, .., z] if a == z => Some((a, &b[1..b.len() - 1])),
        [one] => Some((*one, &[])),
        _ => None,
    }
}
pub fn words(s: &str) -> Vec<Cow<'_, str>> {
    s.split_whitespace()
        .map(|w| match w.split_once('=') {
            Some(("upper", v)) => v.to_uppercase().into(),
            Some((k, "")) | Some(("", k)) => Cow::from(k),
            Some((k, v)) if k.len() > v.len() => Cow::Owned(format!("{v}={k}")),
            _ => Cow::Borrowed(w),
        })
        .collect()
}
pub fn chains(m: &BTreeMap<String, Vec<Option<u32>>>, key: &str) -> u32 {
    if let Some(v) = m.get(key)
        && let [Some(a), .., Some(b)] = v.as_slice()
        && a < b
        && let Some(d) = b.checked_sub(*a)
    {
        d
    } else if let Some((k, v)) = m.iter().next_back()
        && k.starts_with(key)
    {
        v.iter().flatten().sum()
    } else {
        0
    }
}
pub fn search(grid: &[[i32; 4]], want: i32) -> Option<(usize, usize)> {
    let found = 'out: {
        for (y, row) in grid.iter().enumerate() {
            let mut x = 0;
            'row: loop {
                let Some(&v) = row.get(x) else { break 'row };
                x += 1;
                if v < 0 {
                    continue 'row;
                }
                if v == want {
                    break 'out Some((x - 1, y));
                }
            }
        }
        None
    };
    let r = grid.iter().flatten().try_for_each(|&v| if v == want { ControlFlow::Break(v) } else { ControlFlow::Continue(()) });
    match (found, r) {
        (Some(p), ControlFlow::Break(_)) => Some(p),
        (None, ControlFlow::Continue(())) => None,
        (Some(_), _) | (None, _) => unreachable!(),
    }
}
pub fn swap_ends(v: &mut [String]) {
    if let [first, .., last] = v {
        std::mem::swap(first, last);
    }
    match v {
        [a, b, ..] if a.is_empty() => a.push_str(b),
        [] => {}
        [x] => x.clear(),
        [_, rest @ ..] => rest.reverse(),
    }
}
pub struct Point<T = i32> {
    pub x: T,
    pub y: T,
}
pub fn destructure(p: Point<(String, u8)>, q: &Point<Option<Box<u8>>>) -> usize {
    let Point { x: (name, n), y: (_, m) } = p;
    let (a, b);
    (a, b) = (n, m);
    let [mut i, .., k] = [a, 0, b];
    (i, _) = (k, i);
    let Point { x: Some(bx), .. } = q else { return name.len() };
    let &Point { ref y, .. } = q;
    usize::from(**bx) + y.as_deref().copied().map_or(0, usize::from) + usize::from(i)
}
