//@ cfg: first, second="2"
//! `cfg` takes items, fields, arms, statements and expressions away, and `cfg_attr` adds attributes.

#[cfg(first)]
pub const A: u32 = 1;

#[cfg(not(first))]
pub const A: u32 = 0;

#[cfg_attr(second = "2", derive(Clone))]
pub struct S {
    #[cfg(first)]
    pub here: u32,
    #[cfg(third)]
    pub gone: u32,
}

pub fn uses(s: &S, n: u32) -> u32 {
    #[cfg(any(third, all(first, second = "2")))]
    let n = n + 1;
    #[cfg(third)]
    let n = gone(n);
    match n {
        #[cfg(third)]
        0 => 9,
        #[cfg(not(third))]
        0 => 8,
        _ if cfg!(second = "2") => s.here,
        _ => A,
    }
}
