//! Braces and semicolons of macro calls in statement position.

macro_rules! unit { () => {}; ($($t:tt)+) => { $($t)+ }; }
macro_rules! value { ($e:expr) => { $e }; }

pub fn f(mut n: u32) -> u32 {
    unit!();
    unit! {}
    unit![n += 1;];
    unit! { n += 2; n += 3; }
    value!(n);
    value! { n };
    { value!(n) };
    if n > 3 { unit!(return n;); }
    for i in value!(0..3) { unit!(n += i) }
    while value!(n < 3) { unit! { n += 4; } break; }
    value!(n) + 1
}
