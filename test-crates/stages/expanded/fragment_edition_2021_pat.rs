//! `pat` takes alternatives since 2021, `pat_param` does not.

macro_rules! whole { ($p:pat) => { 1 }; }
macro_rules! parts { ($($p:pat_param)|*) => { [$({ let $p = 3 else { return 0 }; 1 }),*].len() }; }

pub fn f() -> usize {
    whole!(1 | 2) + parts!(1 | 3 | _)
}
