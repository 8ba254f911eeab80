//@ edition: 2024
//! `let` chains, `let else`, `if let` with temporaries, or-patterns, bindings with `@`, matches on references, slices and boxes.
#![feature(if_let_guard)]

use std::cell::RefCell;
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub enum Tok {
    Num(f64),
    Op(char),
    Name(String),
    Group(Vec<Tok>),
    Pair { l: Box<Tok>, r: Box<Tok> },
}
pub struct Lexer<'a> {
    rest: &'a str,
    names: HashMap<&'a str, Tok>,
}
impl<'a> Lexer<'a> {
    pub fn next(&mut self) -> Option<Tok> {
        let Some(c) = self.rest.chars().next() else {
            return None;
        };
        if c.is_ascii_digit()
            && let end = self.rest.find(|c: char| !c.is_numeric()).unwrap_or(self.rest.len())
            && let (num, rest) = self.rest.split_at(end)
            && let Ok(n) = num.parse()
        {
            self.rest = rest;
            return Some(Tok::Num(n));
        }
        let (head, tail) = self.rest.split_at(c.len_utf8());
        self.rest = tail.trim_start();
        match c {
            '+' | '-' | '*' => Some(Tok::Op(c)),
            'a'..='z' if let Some(t) = self.names.get(head).cloned() => Some(t),
            x if x.is_whitespace() => self.next(),
            x @ ('A'..='Z' | 'a'..='z') => Some(Tok::Name(x.to_string())),
            _ => None,
        }
    }
}
pub fn eval(t: &Tok, env: &RefCell<HashMap<String, f64>>) -> Option<f64> {
    Some(match t {
        Tok::Num(n) => *n,
        Tok::Name(s) if s.is_empty() => return None,
        Tok::Name(s) => env.borrow().get(s).copied()?,
        Tok::Group(v) => match v.as_slice() {
            [] => 0.0,
            [one] => eval(one, env)?,
            [a, Tok::Op(o @ ('+' | '-')), rest @ ..] => {
                let (a, b) = (eval(a, env)?, eval(&Tok::Group(rest.to_vec()), env)?);
                if *o == '+' { a + b } else { a - b }
            }
            [.., last] => eval(last, env)?,
        },
        Tok::Pair { l, r } => {
            let (Some(x), Some(y)) = (eval(l, env), eval(r, env)) else {
                env.borrow_mut().clear();
                return None;
            };
            x.max(y)
        }
        Tok::Op(_) => None?,
    })
}
pub fn counts(v: Vec<Option<Result<String, u8>>>) -> usize {
    let mut n = 0;
    for x in &v {
        if let Some(Ok(s)) = x
            && !s.is_empty()
            && let [b'a', mid @ .., _] = s.as_bytes()
        {
            n += mid.len();
        } else if let Some(Err(e @ 1..=9)) = x {
            n += usize::from(*e);
        }
    }
    let mut it = v.into_iter().peekable();
    while let Some(x) = it.next()
        && let Some(r) = x
        && it.peek().is_some()
    {
        n += r.map_or_else(usize::from, |s| s.into_bytes().len());
    }
    n
}
pub fn boxes(b: Box<(String, Option<Box<Tok>>)>) -> usize {
    let (s, t) = *b;
    match t.as_deref() {
        Some(Tok::Name(n)) if *n == s => n.len(),
        Some(&Tok::Num(x)) => x.trunc() as usize,
        Some(o) => format!("{o:?}").len(),
        None => s.len(),
    }
}
pub fn refs(mut p: (Option<String>, [u8; 3]), q: &mut Tok) -> usize {
    if let (Some(s), [a, ..]) = &mut p {
        s.push('x');
        *a += s.len() as u8;
    }
    let n = match q {
        Tok::Name(s) => {
            s.make_ascii_uppercase();
            std::mem::take(s).len()
        }
        Tok::Pair { l, r } if l == r => {
            std::mem::swap(l, r);
            **l = Tok::Op('x');
            0
        }
        Tok::Group(v) if let Some(last @ Tok::Num(_)) = v.last() => {
            let last = last.clone();
            v.push(last);
            v.len()
        }
        _ => 1,
    };
    let Some(ref t) = p.0 else { return n };
    n + t.len()
}
