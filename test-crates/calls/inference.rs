//! Integer and float variables, fallback, expectations, coercions, never, late types.

use std::rc::Rc;

pub fn numbers(a: u8, b: f32) -> f64 {
    let x = 3;
    let y = x + a;
    let z = [1, 2, y];
    let mut v = Vec::new();
    v.push(z.len());
    let w = 1.5 * b;
    let f = 2.0;
    let k = 1 << 4;
    let big = u64::from(y) + 1_000;
    let n = -5i32;
    n.abs() as f64 + w as f64 + f + big as f64 + 2f64.max(k as f64) + v[0].pow(2) as f64 + f64::from(7_u8)
}

pub fn late(flag: bool) -> usize {
    let x;
    let mut y = None;
    let mut v = vec![];
    if flag {
        x = "abc".to_string();
        y = Some(x.len());
    } else {
        x = String::new();
        v.push(x.as_bytes());
    }
    let e = Default::default();
    let t: (u8, String) = e;
    let p = "4".parse().unwrap_or(7u16);
    let c: Vec<_> = v.into_iter().flatten().collect();
    let r = match y {
        Some(n) if n > 1 => n.count_ones() as usize,
        Some(_) => return 1,
        None => panic!("none {}", p.swap_bytes()),
    };
    r + t.1.len() + c.len()
}

pub fn coercions(s: String, v: Vec<u8>, b: Box<[u32]>, rc: Rc<String>) -> usize {
    fn str_len(s: &str) -> usize {
        s.len()
    }
    fn slice_len(s: &[u8]) -> usize {
        s.len()
    }
    fn obj(f: &dyn Fn() -> usize) -> usize {
        f()
    }
    let arr: &[u8] = &[1, 2, 3];
    let dynamic: [&dyn ToString; 2] = [&1, &"x"];
    let f: fn(&str) -> usize = str_len;
    let m = if s.is_empty() { &v[..] } else { arr };
    let o: Option<&dyn ToString> = Some(&3u8);
    let ptr: *const [u8] = arr;
    let _ = ptr.is_null();
    str_len(&s) + str_len(&rc) + slice_len(&v) + obj(&|| b.len()) + f(&s) + m.len()
        + dynamic.iter().map(|d| d.to_string().len()).sum::<usize>()
        + o.map_or(0, |x| x.to_string().len())
}

pub fn diverge(x: Option<u32>) -> u32 {
    let y = x.unwrap_or_else(|| unreachable!());
    let z: u32 = if y > 3 { return y.trailing_zeros() } else { y.rotate_left(1) };
    let w = loop {
        if z == 1 {
            break z.reverse_bits();
        }
        std::process::abort()
    };
    w
}

pub fn results(v: &[&str]) -> Result<Vec<u32>, Box<dyn std::error::Error>> {
    let a = v.iter().map(|s| Ok(s.parse::<u32>()?)).collect::<Result<Vec<_>, std::num::ParseIntError>>()?;
    let total = a.iter().try_fold(0u32, |acc, x| acc.checked_add(*x)).ok_or("overflow")?;
    let f = || -> Option<u32> { a.first()?.checked_sub(total) };
    let mut out = Vec::from_iter(f());
    out.extend(a.iter().map(|x| x.saturating_mul(2)));
    out.sort_by(|x, y| y.cmp(x));
    out.dedup_by_key(|x| *x / 2);
    Ok(out)
}

pub fn generic<T, U>(t: T, f: impl FnOnce(T) -> U) -> U
where
    U: Clone + PartialOrd,
{
    let u = f(t);
    let w = u.clone();
    if w < u {
        return w;
    }
    u
}
pub fn uses() -> String {
    let a = generic(3, |x| x + 1u64);
    let b = generic("a", str::to_owned);
    let c = generic([1, 2], |a| a.map(|x| x as f32).len());
    let d = Some(5).map(Some).flatten().map(|x: i8| x.signum()).iter().copied().max();
    let e = <[_]>::len(&[1u8, 2]) + <str>::len("x") + <Vec<u8>>::new().len();
    format!("{a}{b}{c}{d:?}{e}")
}
