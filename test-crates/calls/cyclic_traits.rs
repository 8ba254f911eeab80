//! Traits that mention each other: associated types with bounds in circles, visitors, command patterns, double dispatch, parsers by combinators, generic state machines.

use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;

pub trait Machine: Sized {
    type State: State<Of = Self>;
    type Event: Clone;
    fn start(&self) -> Self::State;
    fn run(&self, events: &[Self::Event]) -> Self::State {
        events.iter().cloned().fold(self.start(), |s, e| s.step(self, e))
    }
}
pub trait State: Clone + Eq + Hash + Debug {
    type Of: Machine<State = Self>;
    fn step(self, m: &Self::Of, e: <Self::Of as Machine>::Event) -> Self;
    fn reach(self, m: &Self::Of, es: &[<Self::Of as Machine>::Event]) -> HashMap<Self, usize> {
        let mut seen = HashMap::new();
        let mut todo = vec![(self, 0)];
        while let Some((s, d)) = todo.pop() {
            if seen.insert(s.clone(), d).is_none() {
                todo.extend(es.iter().map(|e| (s.clone().step(m, e.clone()), d + 1)));
            }
        }
        seen
    }
}
pub struct Door {
    locked: bool,
}
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Pos {
    Open,
    Shut,
}
impl Machine for Door {
    type State = Pos;
    type Event = bool;
    fn start(&self) -> Pos {
        if self.locked { Pos::Shut } else { Pos::Open }
    }
}
impl State for Pos {
    type Of = Door;
    fn step(self, m: &Door, e: bool) -> Pos {
        match (self, e) {
            (p, _) if m.locked => p,
            (Pos::Open, false) => Pos::Shut,
            (_, true) => Pos::Open,
            (p @ Pos::Shut, false) => p,
        }
    }
}
pub fn doors(d: &Door) -> usize {
    d.run(&[true, false]).reach(d, &[true]).len() + d.start().step(d, true).reach(d, &[]).values().sum::<usize>()
}

pub trait Visit<R> {
    fn num(&mut self, n: i64) -> R;
    fn bin(&mut self, op: Op, l: &Expr, r: &Expr) -> R;
}
#[derive(Clone, Copy, PartialEq)]
pub enum Op {
    Add,
    Mul,
}
pub enum Expr {
    Num(i64),
    Bin(Op, Box<Expr>, Box<Expr>),
}
impl Expr {
    pub fn accept<R, V: Visit<R> + ?Sized>(&self, v: &mut V) -> R {
        match self {
            Expr::Num(n) => v.num(*n),
            Expr::Bin(o, l, r) => v.bin(*o, l, r),
        }
    }
}
pub struct Eval;
impl Visit<i64> for Eval {
    fn num(&mut self, n: i64) -> i64 {
        n
    }
    fn bin(&mut self, op: Op, l: &Expr, r: &Expr) -> i64 {
        let (l, r) = (l.accept(self), r.accept(self));
        match op {
            Op::Add => l.wrapping_add(r),
            Op::Mul => l.wrapping_mul(r),
        }
    }
}
pub struct Print(String);
impl Visit<()> for Print {
    fn num(&mut self, n: i64) {
        self.0 += &n.to_string();
    }
    fn bin(&mut self, op: Op, l: &Expr, r: &Expr) {
        l.accept(self);
        self.0.push(if op == Op::Add { '+' } else { '*' });
        r.accept(&mut *self)
    }
}
impl<A, B, V: Visit<A>, W: Visit<B>> Visit<(A, B)> for (V, W) {
    fn num(&mut self, n: i64) -> (A, B) {
        (self.0.num(n), self.1.num(n))
    }
    fn bin(&mut self, op: Op, l: &Expr, r: &Expr) -> (A, B) {
        (self.0.bin(op, l, r), self.1.bin(op, l, r))
    }
}
pub fn visits(e: &Expr) -> usize {
    let mut p = Print(String::new());
    e.accept(&mut p);
    let d: &mut dyn Visit<()> = &mut p;
    e.accept(d);
    let (n, ()) = e.accept(&mut (Eval, Print("x".into())));
    p.0.len() + n.unsigned_abs() as usize
}

pub trait Parser<'a, T>: Sized {
    fn parse(&self, s: &'a str) -> Option<(T, &'a str)>;
    fn then<U, P: Parser<'a, U>>(self, p: P) -> impl Parser<'a, (T, U)> {
        move |s| {
            let (t, s) = self.parse(s)?;
            let (u, s) = p.parse(s)?;
            Some(((t, u), s))
        }
    }
    fn map<U, F: Fn(T) -> U>(self, f: F) -> impl Parser<'a, U> {
        move |s| self.parse(s).map(|(t, s)| (f(t), s))
    }
    fn many(self) -> impl Parser<'a, Vec<T>> {
        move |mut s| {
            let mut v = Vec::new();
            while let Some((t, rest)) = self.parse(s) {
                v.push(t);
                s = rest;
            }
            Some((v, s))
        }
    }
    fn or<P: Parser<'a, T>>(self, p: P) -> impl Parser<'a, T> {
        move |s| self.parse(s).or_else(|| p.parse(s))
    }
}
impl<'a, T, F> Parser<'a, T> for F
where
    F: Fn(&'a str) -> Option<(T, &'a str)>,
{
    fn parse(&self, s: &'a str) -> Option<(T, &'a str)> {
        self(s)
    }
}
fn ch<'a>(want: char) -> impl Parser<'a, char> {
    move |s: &'a str| s.strip_prefix(want).map(|rest| (want, rest))
}
fn digits<'a>() -> impl Parser<'a, u32> {
    |s: &'a str| {
        let n = s.bytes().take_while(u8::is_ascii_digit).count();
        let (d, rest) = s.split_at_checked(n)?;
        Some((d.parse().ok()?, rest))
    }
}
pub fn parsers(s: &str) -> u32 {
    let p = ch('+').or(ch('-')).then(digits()).map(|(c, n)| if c == '+' { n } else { n.wrapping_neg() });
    let all = digits().then(p.many()).map(|(n, v)| v.iter().fold(n, |a, b| a.wrapping_add(*b)));
    all.parse(s).map_or(0, |(n, rest)| n + rest.len() as u32)
}

pub struct Pool<K, V, F = fn(&K) -> V> {
    make: F,
    all: HashMap<K, V>,
}
impl<K: Hash + Eq + Clone, V, F: FnMut(&K) -> V> Pool<K, V, F> {
    pub fn get(&mut self, k: K) -> &mut V {
        let make = &mut self.make;
        self.all.entry(k).or_insert_with_key(|k| make(k))
    }
}
pub fn pools() -> usize {
    let mut hits = 0;
    let mut p = Pool { make: |k: &&str| { hits += 1; k.len() }, all: HashMap::new() };
    *p.get("a") += 1;
    let n = *p.get("bb");
    let mut q: Pool<u8, String> = Pool { make: |k| k.to_string(), all: Default::default() };
    q.get(3).push('x');
    n + hits + q.get(4).len()
}
