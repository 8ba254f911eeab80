//@ edition: 2024
//! Patterns: bindings by reference, slices, ranges, constants, `let else`, `if let` chains.

use std::ops::ControlFlow;

#[derive(Debug, Clone, PartialEq)]
pub enum Expr {
    Num(i64),
    Add(Box<Expr>, Box<Expr>),
    Call { name: String, args: Vec<Expr> },
    Nothing,
}

pub fn eval(e: &Expr, depth: u32) -> Result<i64, String> {
    Ok(match e {
        Expr::Num(n) => *n,
        Expr::Add(a, b) => eval(a, depth + 1)?.wrapping_add(eval(b, depth + 1)?),
        Expr::Call { name, args } if name == "sum" => {
            let mut t = 0;
            for a in args {
                t += eval(a, depth)?;
            }
            t
        }
        Expr::Call { name, args } => match (name.as_str(), args.as_slice()) {
            ("neg", [x]) => -eval(x, depth)?,
            ("max", [first, rest @ ..]) => {
                let mut m = eval(first, depth)?;
                for r in rest {
                    m = m.max(eval(r, depth)?);
                }
                m
            }
            (other, [.., last]) if other.len() > 2 => eval(last, depth)?,
            (_, []) => return Err("empty".to_string()),
            _ => return Err(format!("{name} of {}", args.len())),
        },
        Expr::Nothing => 0,
    })
}

pub fn lets(v: &[Option<String>], x: Option<&Expr>) -> usize {
    let Some(Some(s)) = v.first() else {
        return v.len();
    };
    let [a, .., b] = v else { return s.len() };
    if let Some(t) = a
        && let Some(u) = b
        && t != u
        && t.len() > 2
    {
        return t.len() + u.len();
    }
    if let Some(Expr::Num(n @ 1..=9)) = x {
        return *n as usize;
    }
    s.chars().filter(|c| matches!(c, 'a'..='z' | 'A'..='Z')).count()
}

pub fn moves(e: Expr) -> Option<String> {
    match e {
        Expr::Call { name, mut args } => {
            args.retain(|a| !matches!(a, Expr::Nothing));
            args.drain(..).next();
            Some(name)
        }
        Expr::Add(a, _) => moves(*a),
        ref other => Some(format!("{other:?}")),
    }
}

pub fn flow(v: &mut Vec<u32>) -> ControlFlow<u32, usize> {
    v.iter_mut().try_for_each(|x| {
        *x += 1;
        if *x > 9 { ControlFlow::Break(*x) } else { ControlFlow::Continue(()) }
    })?;
    let n = 'outer: loop {
        for (i, x) in v.iter().enumerate() {
            if *x == 3 {
                break 'outer i;
            }
            if x.is_power_of_two() {
                continue 'outer;
            }
        }
        break 0;
    };
    let value = 'block: {
        if n > 2 {
            break 'block v.len();
        }
        v.capacity()
    };
    ControlFlow::Continue(value)
}

pub fn tuples(p: &(u32, (String, [u8; 3])), q: &mut Option<(u32, Vec<u8>)>) -> usize {
    let (n, (s, [first, ..])) = p;
    let t = (*n, s.as_str(), first.leading_zeros());
    if let Some((k, v)) = q {
        *k += t.0;
        v.push(*first);
        v.truncate(3);
    }
    match q.as_ref().map(|(a, b)| (a, b.len())) {
        Some((0, _)) | None => 0,
        Some((&a, n)) if n > a as usize => n,
        Some((_, n)) => n + t.1.len(),
    }
}

pub struct Point<T> {
    x: T,
    y: T,
}
pub fn structs(p: Point<String>, q: &Point<Vec<u8>>) -> usize {
    let Point { x, y: ref z } = p;
    let Point { x: a, .. } = q;
    x.len() + z.len() + a.len() + q.y.iter().len()
}
