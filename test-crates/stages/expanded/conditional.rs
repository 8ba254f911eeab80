//@ cfg: CONFIG_A, CONFIG_B="2"
//! `cfg` takes items, fields, arms, statements and expressions away, and `cfg_attr` adds attributes.

#[cfg(CONFIG_A)]
pub const A: u32 = 1;

#[cfg(not(CONFIG_A))]
pub const A: u32 = 0;

#[cfg_attr(CONFIG_B = "2", derive(Clone))]
pub struct S {
    #[cfg(CONFIG_A)]
    pub here: u32,
    #[cfg(CONFIG_C)]
    pub gone: u32,
}

pub fn uses(s: &S, n: u32) -> u32 {
    #[cfg(any(CONFIG_C, all(CONFIG_A, CONFIG_B = "2")))]
    let n = n + 1;
    #[cfg(CONFIG_C)]
    let n = gone(n);
    match n {
        #[cfg(CONFIG_C)]
        0 => 9,
        #[cfg(not(CONFIG_C))]
        0 => 8,
        _ if cfg!(CONFIG_B = "2") => s.here,
        _ => A,
    }
}
