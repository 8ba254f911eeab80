//! Groups of all three kinds as single token trees, and unwrapped again.

macro_rules! unwrap { (($($t:tt)*)) => { $($t)* }; ([$($t:tt)*]) => { [$($t)*] }; ({$($t:tt)*}) => { { $($t)* } }; }
macro_rules! map { ($f:tt $($g:tt)*) => { ($(unwrap!($f)($g)),*) }; }
macro_rules! ends { ($first:tt [$($mid:tt)*] $last:tt) => { ($first, $last) }; }

pub fn f(g: fn((u32,)) -> u32) -> u32 {
    let a = unwrap!((1 + 2));
    let b = unwrap!([3, 4]);
    let c = unwrap!({ let x = 5; x });
    let d = map!((|t: (u32, u32)| t.0) (1, 2) (3, 4));
    let e = ends!("a" [b (c) ;] 'd');
    a + b[0] + c + d.0 + e.0.len() as u32 + g((1,))
}
