//! Operators: the language's own, traits, references, assignment forms, comparison chains.

use std::ops::*;

#[derive(Clone, Copy, PartialEq, PartialOrd, Debug, Default)]
pub struct V(i32, i32);

impl Add for V {
    type Output = V;
    fn add(self, o: V) -> V {
        V(self.0 + o.0, self.1 + o.1)
    }
}
impl<'a> Add<&'a V> for &'a V {
    type Output = i32;
    fn add(self, o: &V) -> i32 {
        self.0 + o.1
    }
}
impl Mul<i32> for V {
    type Output = V;
    fn mul(self, k: i32) -> V {
        V(self.0 * k, self.1 * k)
    }
}
impl Mul<V> for i32 {
    type Output = V;
    fn mul(self, v: V) -> V {
        v * self
    }
}
impl AddAssign<i32> for V {
    fn add_assign(&mut self, k: i32) {
        self.0 += k;
    }
}
impl AddAssign for V {
    fn add_assign(&mut self, k: V) {
        *self += k.0;
    }
}
impl Neg for V {
    type Output = V;
    fn neg(self) -> V {
        V(-self.0, -self.1)
    }
}
impl Not for V {
    type Output = bool;
    fn not(self) -> bool {
        !(self.0 == 0)
    }
}
impl Index<usize> for V {
    type Output = i32;
    fn index(&self, i: usize) -> &i32 {
        if i == 0 {
            &self.0
        } else {
            &self.1
        }
    }
}
impl IndexMut<usize> for V {
    fn index_mut(&mut self, i: usize) -> &mut i32 {
        match i {
            0 => &mut self.0,
            _ => &mut self.1,
        }
    }
}
impl BitOr for V {
    type Output = Self;
    fn bitor(self, o: Self) -> Self {
        V(self.0 | o.0, self.1 | o.1)
    }
}
impl Shl<u8> for V {
    type Output = V;
    fn shl(self, k: u8) -> V {
        V(self.0 << k, self.1 << k)
    }
}
impl PartialEq<i32> for V {
    fn eq(&self, o: &i32) -> bool {
        self.0 == *o
    }
}

pub fn arithmetic(a: V, mut b: V) -> V {
    b += 3;
    b += a;
    b[0] = b[1] + a[0];
    b[1] += 4;
    let c = 2 * a + b * 3 + -a;
    let n = &a + &b;
    if !c && a == n && a != b && a < b {
        return a | b << 2;
    }
    c
}

pub fn refs(x: &i32, y: &mut i32, f: &f64) -> f64 {
    *y += *x;
    *y += x;
    let z = x + *y;
    let w = *x - &z;
    let s = 1 << x;
    if x < y && *x == w {
        return -f;
    }
    f * 2.0 + f64::from(s)
}

pub fn compare(a: &str, b: String, o: Option<u32>, v: Vec<u8>, s: &[u8]) -> bool {
    a == b
        && b == *a
        && b != "x"
        && o == Some(3)
        && o > None
        && v == s
        && v == [1u8, 2]
        && s == [1, 2]
        && &v[..] == s
        && (1, "a") < (2, "b")
        && a.as_ptr() == s.as_ptr()
}

pub fn index(v: &mut Vec<Vec<u8>>, r: Range<usize>) -> u32 {
    v[0][1] = 3;
    v[0][1] += 1;
    let w = &v[1][r.clone()];
    let n = w.len();
    let t = &mut v[r][0];
    t.push(1);
    "abc"[1..].len() as u32 + n as u32
}

pub fn bits(a: u64, b: u8, c: bool) -> u64 {
    let mut x = a;
    x |= u64::from(b);
    x ^= a >> b;
    x &= !0xff;
    x <<= 3;
    let d = c | (a == 0) & !c ^ true;
    x % 7 + d as u64
}
