//! Fragments keep their precedence whatever stands around them.

macro_rules! mul { ($a:expr, $b:expr) => { $a * $b }; }
macro_rules! not { ($a:expr) => { !$a }; }
macro_rules! reff { ($a:expr) => { &$a }; }
macro_rules! idx { ($a:expr, $i:expr) => { $a[$i] }; }
macro_rules! q { ($a:expr) => { $a? }; }
macro_rules! rng { ($a:expr, $b:expr) => { $a..$b }; }
macro_rules! asn { ($a:expr, $t:ty) => { $a as $t }; }
macro_rules! cmp { ($a:expr, $b:expr) => { $a < $b }; }

pub fn f(v: &[u32], o: Option<u32>) -> Option<u32> {
    let a = mul!(1 + 2, 3 - 4 + 5);
    let b = not!(cmp!(a, 2 + 3)) || not!(true && false);
    let c = reff!(a + 1);
    let d = idx!(v, if b { 0 } else { 1 });
    let e = q!(o.or(Some(1)));
    let g = rng!(e + 1, d | 8);
    let h = asn!(-1i8 as u8 + 1, u32);
    Some(*c + h + g.count() as u32)
}
