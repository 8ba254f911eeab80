//@ edition: 2018
//! Before 2021 a message of `panic!` is taken as it is.

pub fn f(n: u32, s: &'static str) {
    if n == 1 {
        panic!("{} braces stay");
    }
    if n == 2 {
        panic!("{}", n);
    }
    if n == 3 {
        panic!(s);
    }
    assert!(n > 4, "a {}", n);
    assert!(n > 5, "plain");
}
