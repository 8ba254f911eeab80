//! A fixture's own macro shadows one of the prelude.

macro_rules! vec { ($($e:expr),*) => { [$($e + 1),*] }; }
macro_rules! matches { ($a:expr) => { $a.is_some() }; }
macro_rules! assert { ($e:expr) => { if !$e { return 0; } }; }

pub fn f(o: Option<u32>) -> u32 {
    assert!(matches!(o));
    vec![1, 2, 3][1]
}
