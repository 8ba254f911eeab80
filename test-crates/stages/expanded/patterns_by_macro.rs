//! Patterns: bindings, slices, references, ranges, constants and nested calls.

pub const LIMIT: u32 = 9;
macro_rules! nine { () => { LIMIT }; }
macro_rules! bind { ($n:ident @ $($p:tt)+) => { $n @ ($($p)+) }; }
macro_rules! slice { ($a:pat, .. $(, $b:pat)?) => { [$a, .. $(, $b)?] }; }

pub fn f(v: &[u32], n: &Option<u32>) -> u32 {
    match (v, n) {
        (slice!(1, ..), _) => 1,
        (slice!(a, .., b), &Some(ref c)) if a < b => *c,
        (_, Some(bind!(x @ 1 | 3..=5))) => *x,
        (_, Some(nine!())) => nine!(),
        ([], None) | (&[_], _) => 2,
        _ => 3,
    }
}
