//! Bracketed and braced macro calls as operands and statements before operators.

macro_rules! b { ($($t:tt)*) => { { $($t)* } }; }
macro_rules! v { ($($e:expr),*) => { [$($e),*] }; }

pub fn f(x: u32) -> usize {
    let y = b! { x + 1 } + 2;
    let z = b! { let w = y; w }.count_ones();
    b! { let _ = z; }
    let s = v![1, 2, 3];
    match b! { s.len() } {
        0 => v![0u8].len(),
        n if n > b!(2) => n,
        _ => b! { 1 },
    }
}
